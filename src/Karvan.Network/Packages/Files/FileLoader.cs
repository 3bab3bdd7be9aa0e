using System.Security;
using System.Text;
using System.Text.Unicode;
using Karvan.Evidence.Text;
using Karvan.Network.Packages.Tables;

namespace Karvan.Network.Packages.Files;

/// <summary>Reads files of a package and says what is wrong with them as files: place, size, encoding.</summary>
internal sealed class FileLoader(string folder, FindingList findings)
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public PackageFile Load(string path)
    {
        byte[]? bytes = IsAllowed(path) ? Read(path) : null;
        return new PackageFile(path, bytes, bytes is null || IsOpaque(path) ? null : TextOf(path, bytes));
    }

    private static bool IsOpaque(string path) =>
        Path.GetExtension(path).ToUpperInvariant() is not (".CSV" or ".JSON" or ".GEOJSON" or ".YAML" or ".MD" or ".TXT");

    private bool IsAllowed(string path)
    {
        if (PackagePath.IsPlain(path) && PackagePath.StaysInside(folder, path)) return true;
        findings.Error(path, null, null, null, FindingRules.PathOutside, "Name a file below the folder of the package, relative, with forward slashes and without '..'.");
        return false;
    }

    private byte[]? Read(string path)
    {
        FileInfo file = new(Path.Combine(folder, path));
        try
        {
            if (!file.Exists) return Missing(path);
            if (file.Length > PackageLimits.FileBytes) return TooLarge(path, file.Length);
            // A pipe or device says 0 too, and opening one could wait for ever.
            return file.Length == 0 ? [] : File.ReadAllBytes(file.FullName);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or SecurityException or NotSupportedException)
        {
            findings.Error(path, null, null, null, FindingRules.FileUnreadable, "Let the file be read by whoever runs the command, and close programs that lock it.");
            return null;
        }
    }

    private byte[]? Missing(string path)
    {
        findings.Error(path, null, null, null, FindingRules.FileMissing, "Add the file; a table without rows has its heading only.");
        return null;
    }

    private byte[]? TooLarge(string path, long length)
    {
        findings.Error(path, null, null, $"{length} bytes", FindingRules.FileSize, $"Keep the file to {PackageLimits.FileBytes} bytes.");
        return null;
    }

    private string? TextOf(string path, byte[] bytes)
    {
        ReadOnlySpan<byte> content = bytes;
        if (content.StartsWith(ByteOrderMark))
        {
            content = content[ByteOrderMark.Length..];
            findings.Warn(path, 1, null, null, FindingRules.ByteOrderMark, "Save the file as UTF-8 without a byte order mark.");
        }

        if (content.IndexOf((byte)0) is >= 0 and int binary)
            return Refuse(path, content[..binary], FindingRules.FileBinary, "Give a text file; this one holds NUL.");
        if (!Utf8.IsValid(content))
            return Refuse(path, content[..ValidLength(content)], FindingRules.Utf8, "Save the file as UTF-8.");
        string text = Encoding.UTF8.GetString(content);
        CheckComposed(path, text);
        return text;
    }

    private string? Refuse(string path, ReadOnlySpan<byte> before, string rule, string mend)
    {
        findings.Error(path, before.Count((byte)'\n') + 1, null, null, rule, mend);
        return null;
    }

    private static int ValidLength(ReadOnlySpan<byte> content)
    {
        int length = 0;
        while (Rune.DecodeFromUtf8(content[length..], out _, out int consumed) == System.Buffers.OperationStatus.Done) length += consumed;
        return length;
    }

    private void CheckComposed(string path, string text)
    {
        if (CanonicalForm.IsComposed(text)) return;
        int line = 0;
        foreach (ReadOnlySpan<char> span in text.AsSpan().EnumerateLines())
        {
            line++;
            if (!CanonicalForm.IsComposed(span))
                findings.Error(path, line, null, span.ToString(), FindingRules.Nfc, "Write letters with their accents as one character (Unicode normalization form C).");
        }
    }
}
