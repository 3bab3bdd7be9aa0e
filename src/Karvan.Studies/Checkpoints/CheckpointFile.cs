using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Karvan.Studies.Results;

namespace Karvan.Studies.Checkpoints;

/// <summary>
/// The file of a checkpoint: the eight letters <c>KARVANCP</c>; version of the format and length of the header, each 4 bytes, little-endian; the header as JSON
/// in UTF-8; the state, compressed (Brotli, RFC 7932); SHA-256 over all bytes before. Whatever does not fit is a <see cref="CheckpointException"/>. Stateless.
/// </summary>
public static class CheckpointFile
{
    /// <summary>Version of the format.</summary>
    public const int Version = 1;

    private const int VersionAt = 8;
    private const int LengthAt = 12;
    private const int HeaderAt = 16;

    private static ReadOnlySpan<byte> Magic => "KARVANCP"u8;

    /// <summary>Writes a checkpoint under another name, lets it reach the disk and renames it, so that the file is the old one or the new one, never a part.</summary>
    /// <param name="path">The file.</param>
    /// <param name="checkpoint">The checkpoint.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Writing is not allowed.</exception>
    public static void Write(string path, Checkpoint checkpoint)
    {
        ArgumentNullException.ThrowIfNull(checkpoint);
        byte[] bytes = Encode(checkpoint);
        string temporary = path + ".tmp";
        using (FileStream file = new(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            file.Write(bytes);
            file.Flush(flushToDisk: true);
        }

        File.Move(temporary, path, overwrite: true);
    }

    /// <summary>Reads a checkpoint.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="CheckpointException">It is none, or was changed or cut since it was written.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Reading is not allowed.</exception>
    public static Checkpoint Read(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        CheckpointHeader header = HeaderOf(bytes, path);
        return new Checkpoint(header, StateOf(bytes, header, path));
    }

    /// <summary>Reads what a checkpoint says about itself, and checks all of its bytes.</summary>
    /// <inheritdoc cref="Read" path="/param|/exception"/>
    public static CheckpointHeader ReadHeader(string path) => HeaderOf(File.ReadAllBytes(path), path);

    private static byte[] Encode(Checkpoint checkpoint)
    {
        using MemoryStream bytes = new();
        byte[] header = JsonSerializer.SerializeToUtf8Bytes(checkpoint.Header with { StateBytes = checkpoint.State.Length }, ResultJson.Compact);
        bytes.Write(Magic);
        WriteNumber(bytes, Version);
        WriteNumber(bytes, header.Length);
        bytes.Write(header);
        using (BrotliStream brotli = new(bytes, CompressionLevel.Fastest, leaveOpen: true)) brotli.Write(checkpoint.State.Span);
        bytes.Write(SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
        return bytes.ToArray();
    }

    private static void WriteNumber(MemoryStream bytes, int number)
    {
        Span<byte> four = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(four, number);
        bytes.Write(four);
    }

    private static CheckpointHeader HeaderOf(ReadOnlySpan<byte> bytes, string path)
    {
        if (!bytes.StartsWith(Magic)) throw Refuse(path, "is no checkpoint of Karvan");
        if (bytes.Length < HeaderAt + SHA256.HashSizeInBytes) throw Refuse(path, "is cut off");
        if (!bytes[^SHA256.HashSizeInBytes..].SequenceEqual(SHA256.HashData(bytes[..^SHA256.HashSizeInBytes])))
            throw Refuse(path, "is damaged: its checksum does not fit, so bytes of it are missing or changed");
        int version = BinaryPrimitives.ReadInt32LittleEndian(bytes[VersionAt..]);
        if (version != Version) throw Refuse(path, $"has version {version} of the format, and this program reads {Version}");
        return Parse(bytes.Slice(HeaderAt, LengthOf(bytes, path)), path);
    }

    private static int LengthOf(ReadOnlySpan<byte> bytes, string path)
    {
        int length = BinaryPrimitives.ReadInt32LittleEndian(bytes[LengthAt..]);
        if (length < 0 || length > bytes.Length - HeaderAt - SHA256.HashSizeInBytes) throw Refuse(path, $"has a header of {length} bytes, for which it is too short");
        return length;
    }

    private static CheckpointHeader Parse(ReadOnlySpan<byte> json, string path)
    {
        try
        {
            return JsonSerializer.Deserialize<CheckpointHeader>(json, ResultJson.Compact) ?? throw Refuse(path, "has no header");
        }
        catch (JsonException exception)
        {
            throw Refuse(path, "has a header that cannot be read", exception);
        }
    }

    private static byte[] StateOf(byte[] bytes, CheckpointHeader header, string path)
    {
        int from = HeaderAt + LengthOf(bytes, path);
        using MemoryStream compressed = new(bytes, from, bytes.Length - SHA256.HashSizeInBytes - from);
        using BrotliStream brotli = new(compressed, CompressionMode.Decompress);
        try
        {
            byte[] state = new byte[Math.Max(0, header.StateBytes)];
            brotli.ReadExactly(state);
            return brotli.ReadByte() < 0 ? state : throw Refuse(path, $"holds more than the {header.StateBytes} bytes that its header names");
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException)
        {
            throw Refuse(path, "has a state that cannot be unpacked", exception);
        }
    }

    private static CheckpointException Refuse(string path, string reason, Exception? inner = null) =>
        new($"'{path}' {reason}; delete it to simulate that replication anew, or choose another folder.", inner);
}
