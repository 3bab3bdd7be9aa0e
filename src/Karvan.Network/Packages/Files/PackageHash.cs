using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Karvan.Network.Packages.Files;

/// <summary>
/// The identity of a package: SHA-256 over its files sorted by path (ordinal). Each file adds its path, a line feed, its canonical length
/// in decimal, a line feed, and its canonical bytes. Canonical: without a byte order mark, and CR LF as LF. The files are
/// <c>datapackage.json</c> and those that it names; one that could not be read adds its path alone.
/// </summary>
internal static class PackageHash
{
    /// <returns>Lower-case hexadecimal.</returns>
    public static string Of(IEnumerable<PackageFile> files)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (PackageFile file in files.OrderBy(file => file.Path, StringComparer.Ordinal)) Append(hash, file);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, PackageFile file)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(file.Path + "\n"));
        if (file.Bytes is null) return;
        ReadOnlySpan<byte> bytes = Canonical(file.Bytes);
        hash.AppendData(Encoding.UTF8.GetBytes(bytes.Length.ToString(CultureInfo.InvariantCulture) + "\n"));
        hash.AppendData(bytes);
    }

    private static ReadOnlySpan<byte> Canonical(byte[] bytes)
    {
        ReadOnlySpan<byte> content = bytes;
        if (content.StartsWith("\uFEFF"u8)) content = content[3..];
        return content.IndexOf("\r\n"u8) < 0 ? content : WithoutReturns(content);
    }

    private static byte[] WithoutReturns(ReadOnlySpan<byte> content)
    {
        byte[] kept = new byte[content.Length];
        int length = 0;
        for (int index = 0; index < content.Length; index++)
        {
            bool isReturn = content[index] == '\r' && index + 1 < content.Length && content[index + 1] == '\n';
            if (!isReturn) kept[length++] = content[index];
        }

        return kept[..length];
    }
}
