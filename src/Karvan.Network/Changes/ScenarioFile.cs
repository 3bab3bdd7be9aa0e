using System.Text;

namespace Karvan.Network.Changes;

/// <summary>The text of a scenario file, read with care.</summary>
internal static class ScenarioFile
{
    /// <summary>The text; null where it cannot be had, which is then in the findings.</summary>
    public static string? Read(string path, string shownAs, FindingBook findings)
    {
        ScenarioMark file = new(shownAs, 0, 0);
        try
        {
            // A pipe or device says 0 too, and opening one could wait for ever: both read as an empty text.
            if (new FileInfo(path) is { Exists: true, Length: 0 }) return "";

            using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            return ReadText(stream, file, findings);
        }
        catch (DecoderFallbackException)
        {
            findings.Add(file, null, "is text in UTF-8", "save the file as UTF-8");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            findings.Add(file, null, "can be read", fault is FileNotFoundException or DirectoryNotFoundException ? "correct the path: there is no such file" : fault.Message);
        }

        return null;
    }

    private static string? ReadText(FileStream stream, ScenarioMark file, FindingBook findings)
    {
        byte[] bytes = new byte[ScenarioLimits.Bytes + 1];
        int length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (length > ScenarioLimits.Bytes)
        {
            findings.Add(file, null, $"has at most {ScenarioLimits.Bytes} bytes", "divide the scenario, using one as the base of the other");
            return null;
        }

        ReadOnlySpan<byte> text = bytes.AsSpan(0, length);
        if (text.StartsWith(Encoding.UTF8.Preamble)) text = text[Encoding.UTF8.Preamble.Length..];
        return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(text);
    }
}
