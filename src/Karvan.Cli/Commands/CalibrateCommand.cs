using System.CommandLine;
using Karvan.Cli.Output;
using Karvan.Cli.Shell;
using Karvan.Network.Packages;
using Karvan.Studies.Shipments;
using Karvan.Studies.Shipments.Logs;
using Karvan.Studies.Shipments.Overlays;
using Karvan.Studies.Simulations;
using NodaTime;

namespace Karvan.Cli.Commands;

/// <summary>Holds the user's own shipment log against the corridor.</summary>
internal sealed class CalibrateCommand : VerbCommand
{
    private readonly Argument<string> _log = new("SHIPMENTS.csv") { Description = "Your log, one event a row, with the columns shipment_id, place, event, time; it stays on this machine" };
    private readonly Option<string> _package = new("--package") { Description = "Package that it is held against", HelpName = "DIR", DefaultValueFactory = _ => PackageArgument.Default };
    private readonly Option<string?> _columns = new("--columns") { Description = "YAML or CSV file that maps your names of columns, events and places", HelpName = "FILE" };
    private readonly Option<string?> _zone = new("--zone") { Description = "Zone of times that name none, for example Asia/Almaty [default: the zone of each place]", HelpName = "ZONE" };
    private readonly Option<string?> _ready = new("--ready") { Description = "Day on which the next shipment is ready [default: the day after the last event]", HelpName = "DATE" };
    private readonly Option<string> _cargo = new("--cargo") { Description = "What the shipments are", DefaultValueFactory = _ => "container" };
    private readonly Option<int?> _year = new("--year") { Description = "Simulated year [default: the year of the log, else the nearest with demand]", HelpName = "YEAR" };

    private readonly Option<int> _replications = new("--replications")
    {
        Description = "Simulated years that the corridor's stages are taken from, 2 or more",
        HelpName = "N",
        DefaultValueFactory = _ => CalibrationDefaults.Replications,
    };

    private readonly SimulateOptions _options = new();

    public CalibrateCommand()
        : base(
            "calibrate", "Where do your own shipments lose their days? Your log beside the corridor, the date you can promise, and a package fitted to your log",
            "karvan calibrate examples/shipments.csv --ready 2026-12-01", "karvan calibrate my-log.csv --columns my-columns.yaml --zone Asia/Almaty --out my-corridor")
    {
        Arguments.Add(_log);
        _cargo.AcceptOnlyFromAmong("container", "wagon", "truck");
        foreach (Option option in new Option[] { _package, _columns, _zone, _ready, _cargo, _year, _replications, _options.Seed, _options.Threads }) Options.Add(option);
    }

    protected override Task<ExitCode> ExecuteAsync(VerbContext context, CancellationToken cancellation)
    {
        LocalDate? ready = DateOf(context);
        DateTimeZone? zone = ZoneOf(context);
        LogTable table = LogTable.Read(Path.GetFullPath(context.Value(_log), context.Environment.WorkingFolder));
        ColumnMap map = context.Value(_columns) is { Length: > 0 } file ? ColumnMapReader.Read(Path.GetFullPath(file, context.Environment.WorkingFolder)) : ColumnQuestions.Ask(context, table);
        CorridorPackage package = PackageLoading.Load(context, context.Environment.FindFolder(context.Value(_package)!));
        ShipmentLog log = ShipmentLogReader.Read(table, package, map, zone);
        RefuseFew(context, log);
        CalibrationResult result = CalibrationStudy.Run(RequestOf(context, package, log, ready), context.Progress("Calibrating"), cancellation);
        Report report = CalibrationReport.Of(result, NameOfFolder(context));
        context.Write(report);
        if (context.ResultFolder is { } folder) OverlayDescriptor.List(folder, report.Data.Select(one => one.Name));
        return Task.FromResult(ExitCode.Done);
    }

    private CalibrationRequest RequestOf(VerbContext context, CorridorPackage package, ShipmentLog log, LocalDate? ready)
    {
        int replications = context.Value(_replications);
        if (replications is < 2 or > SimulationDefaults.MostReplications)
            throw new CommandException(ExitCode.WrongUsage, $"--replications: '{replications}' is not from 2 to {SimulationDefaults.MostReplications}.");
        return new CalibrationRequest
        {
            Package = package,
            Log = log,
            Cargo = context.Value(_cargo)!,
            Year = YearOf(context, package, log),
            Replications = replications,
            Seed = context.Value(_options.Seed),
            Threads = context.Value(_options.Threads) ?? Environment.ProcessorCount,
            Ready = ready,
            OverlayFolder = context.ResultFolder,
        };
    }

    private int YearOf(VerbContext context, CorridorPackage package, ShipmentLog log)
    {
        string cargo = context.Value(_cargo)!;
        int[] years = [.. package.Demand.Where(row => row.Chain == cargo).Select(row => row.Year).Distinct().Order()];
        if (years.Length == 0) throw new CommandException(ExitCode.NoAnswer, $"--cargo {cargo}: the package has no demand of it.");
        if (context.Value(_year) is { } asked)
            return years.Contains(asked) ? asked : throw new CommandException(ExitCode.NoAnswer, $"--year {asked}: the package has demand of {cargo} in {string.Join(", ", years)} only.");
        int logged = log.Shipments.Max(shipment => shipment.Events[^1].Time).InUtc().Year;
        int nearest = years.MinBy(year => Math.Abs(year - logged));
        if (nearest != logged) context.Remark($"The log ends in {logged}, of which the package has no demand; {nearest} is simulated.");
        return nearest;
    }

    private static void RefuseFew(VerbContext context, ShipmentLog log)
    {
        int used = CalibrationStudy.UsedRows(log);
        if (used >= CalibrationDefaults.LeastRows) return;
        foreach (LogFinding finding in log.Findings.Where(finding => !finding.IsUsed).Take(PackageLoading.PrintedFindings))
            context.Environment.Error.WriteLine(CellText.Printable($"{log.File}, row {finding.Row}: {finding.Rule}: '{finding.Value}': {finding.Reason}."));
        throw new CommandException(ExitCode.InvalidInput, $"{log.File}: {used} of {log.Rows} rows can be used; a calibration needs {CalibrationDefaults.LeastRows}.");
    }

    private LocalDate? DateOf(VerbContext context)
    {
        if (context.Value(_ready) is not { Length: > 0 } text) return null;
        return JsonText.DatePattern.Parse(text) is { Success: true, Value: var date } ? date : throw new CommandException(ExitCode.WrongUsage, $"--ready: '{text}' is no day; write it as 2026-12-01.");
    }

    private DateTimeZone? ZoneOf(VerbContext context)
    {
        if (context.Value(_zone) is not { Length: > 0 } text) return null;
        return DateTimeZoneProviders.Tzdb.GetZoneOrNull(text) ?? throw new CommandException(ExitCode.WrongUsage, $"--zone: '{text}' is no time zone; write one as Asia/Almaty or UTC.");
    }

    private static string? NameOfFolder(VerbContext context) => context.ResultFolder is null ? null : context.Value(CommonOptions.Out);
}
