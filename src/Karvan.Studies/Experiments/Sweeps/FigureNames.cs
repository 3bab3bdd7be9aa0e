namespace Karvan.Studies.Experiments.Sweeps;

/// <summary>Tells that a figure does not exist.</summary>
internal static class FigureNames
{
    private const int Shown = 5;

    /// <summary>The exception, with the figures whose names begin most alike.</summary>
    public static UnknownFigureException Unknown(string figure, int year, IReadOnlyList<string> known)
    {
        string[] alike = [.. known.OrderByDescending(name => Common(name, figure)).ThenBy(name => name, StringComparer.Ordinal).Take(Shown)];
        return new UnknownFigureException($"--figure '{figure}': the simulated year {year} has no such figure; of its {known.Count} the nearest are {string.Join(", ", alike)}.");
    }

    private static int Common(string a, string b)
    {
        int length = 0;
        while (length < a.Length && length < b.Length && a[length] == b[length]) length++;
        return length;
    }
}
