using System.IO.Enumeration;
using Karvan.Network.Packages.Rows;

namespace Karvan.Operations.Inputs;

/// <summary>Which factor of the package moves which parameter.</summary>
internal sealed class FactorPatterns(IReadOnlyList<FactorRow> factors)
{
    private const StringSplitOptions Tidy = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;

    private readonly string[][] _patterns = [.. factors.Select(factor => factor.Parameters.Split(';', Tidy))];

    /// <summary>Number of the first factor that names a parameter; -1 = none.</summary>
    public int Of(string parameterId)
    {
        for (int i = 0; i < _patterns.Length; i++)
        {
            if (Array.Exists(_patterns[i], pattern => FileSystemName.MatchesSimpleExpression(pattern, parameterId, ignoreCase: false)))
                return i;
        }

        return -1;
    }
}
