using System.Security.Cryptography;
using System.Text;

namespace Karvan.Studies.Shipments.Logs;

/// <summary>Text of a file of the user, with its hash.</summary>
/// <param name="Text">Text without a byte order mark.</param>
/// <param name="Hash">SHA-256 of the bytes, lower-case hexadecimal.</param>
internal sealed record LogFileText(string Text, string Hash)
{
    /// <exception cref="ShipmentLogException">The file cannot be read or is not UTF-8.</exception>
    public static LogFileText Read(string path, string mend)
    {
        try
        {
            byte[] bytes = File.ReadAllBytes(path);
            string text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
            return new LogFileText(text.TrimStart('\uFEFF'), Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }
        catch (DecoderFallbackException exception)
        {
            throw new ShipmentLogException($"{path}: the text is not UTF-8; save it as UTF-8.", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ShipmentLogException($"{path}: the file cannot be read; {mend}.", exception);
        }
    }
}
