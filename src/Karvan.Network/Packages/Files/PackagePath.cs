namespace Karvan.Network.Packages.Files;

/// <summary>Keeps paths of a package inside its folder.</summary>
internal static class PackagePath
{
    private const int MaxLinks = 16;

    /// <summary>
    /// Whether a path is plain and relative: forward slashes, no empty, <c>.</c> or <c>..</c> part, no drive, no address, no control character.
    /// </summary>
    public static bool IsPlain(string path) =>
        path.Length > 0
        && path.AsSpan().IndexOfAny('\\', ':') < 0
        && !path.Any(char.IsControl)
        && path.Split('/').All(part => part is not ("" or "." or ".."));

    /// <summary>Whether <paramref name="path"/>, a plain path, stays below <paramref name="folder"/> when links are followed.</summary>
    public static bool StaysInside(string folder, string path)
    {
        string root = RealFolder(folder);
        return Follow(root, Path.Combine(root, path), MaxLinks);
    }

    private static string RealFolder(string folder)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        return new DirectoryInfo(full).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? full;
    }

    private static bool Follow(string root, string full, int linksLeft)
    {
        string relative = Path.GetRelativePath(root, full);
        if (relative == ".." || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) || Path.IsPathRooted(relative)) return false;
        string walked = root;
        string[] parts = relative.Split(Path.DirectorySeparatorChar);
        for (int index = 0; index < parts.Length; index++)
        {
            walked = Path.Combine(walked, parts[index]);
            if (new FileInfo(walked).LinkTarget is not { } target) continue;
            string next = Path.GetFullPath(Path.Combine([Path.GetDirectoryName(walked)!, target, .. parts[(index + 1)..]]));
            return linksLeft > 0 && Follow(root, next, linksLeft - 1);
        }

        return true;
    }
}
