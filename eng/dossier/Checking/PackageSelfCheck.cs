namespace Karvan.Dossier.Checking;

/// <summary>Checks a written package without the dossier: keys, references, parameters, periods, sums, ways.</summary>
internal static class PackageSelfCheck
{
    /// <summary>Prints findings and the coverage by claims, computations and assumptions; 0 = none, 1 = findings.</summary>
    public static int Print(string folder, TextWriter writer)
    {
        PackageFiles files = new(folder);
        List<string> findings = [.. TableChecks.Run(files), .. ParameterChecks.Run(files), .. FlowChecks.Run(files), .. WayChecks.Run(files)];
        foreach (string finding in findings)
            writer.WriteLine(finding);
        writer.WriteLine(Coverage(files));
        writer.WriteLine($"{findings.Count} findings");
        return findings.Count == 0 ? 0 : 1;
    }

    private static string Coverage(PackageFiles files)
    {
        List<string> rules = [.. files["parameters"].Select(row => row["rule"])];
        double Share(Func<string, bool> of) => 100.0 * rules.Count(of) / rules.Count;
        return $"{rules.Count} parameters: claim {Share(rule => rule is not ("derived" or "assumed")):0.0} %, derived {Share(rule => rule == "derived"):0.0} %, assumed {Share(rule => rule == "assumed"):0.0} %";
    }
}
