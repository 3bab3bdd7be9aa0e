using Karvan.Dossier;
using Karvan.Dossier.Checking;
using Karvan.Dossier.Drafting;
using Karvan.Dossier.Geometry;
using Karvan.Dossier.Reading;
using Karvan.Dossier.Writing;

string? Option(string name) => args.SkipWhile(arg => arg != name).Skip(1).FirstOrDefault();

if (Option("--check") is { } package)
    return PackageSelfCheck.Print(package, Console.Out);
if (Option("--dossier") is not { } dossier || Option("--out") is not { } output)
{
    Console.Error.WriteLine("Usage: dossier --dossier FOLDER --out FOLDER   convert the dossier to a data package\n       dossier --check FOLDER                   check a package");
    return 3;
}

try
{
    PackageDraft draft = Conversion.Run(new Inputs(dossier, Path.Combine(AppContext.BaseDirectory, "Assumptions")));
    PackageWriter.Write(draft, output, Path.Combine(AppContext.BaseDirectory, "Vocabularies"));
    GeometryCopy.Write(draft, output);
    draft.Report.Print(Console.Out);
    return PackageSelfCheck.Print(output, Console.Out);
}
catch (DossierException problem)
{
    Console.Error.WriteLine(problem.Message);
    return 2;
}
