using System.CommandLine;
using Karvan.Cli.Output;
using Karvan.Cli.Shell;
using Karvan.Formats.GeoJson;
using Karvan.Network;
using Karvan.Network.Links;
using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using Karvan.Network.Places;
using Karvan.Studies.Runs;
using NodaTime;
using NodaTime.Text;

namespace Karvan.Cli.Commands;

/// <summary>Shows the network of a package on one date.</summary>
internal sealed class NetworkCommand : VerbCommand
{
    private static readonly LocalDate _defaultDate = new(2024, 7, 1);

    private readonly Argument<string> _package = PackageArgument.Create();

    private readonly Option<string?> _date = new("--date")
    {
        Description = "Day of the network [default: 2024-07-01]",
        HelpName = "YYYY-MM-DD",
    };

    private readonly Option<int?> _year = new("--year")
    {
        Description = "Short for the first of July of the year",
        HelpName = "YEAR",
    };

    public NetworkCommand() : base(
        "network",
        "Show places and links of a data package on one date, as tables or as GeoJSON",
        "karvan network --format geojson > network.geojson",
        "karvan network data/titr --date 2019-07-01 --format csv")
    {
        Arguments.Add(_package);
        Options.Add(_date);
        Options.Add(_year);
        Validators.Add(result =>
        {
            if (result.GetResult(_date) is not null && result.GetResult(_year) is not null) result.AddError("Give --date or --year, not both.");
        });
    }

    public override bool AllowsGeoJson => true;

    protected override Task<ExitCode> ExecuteAsync(VerbContext context, CancellationToken cancellation)
    {
        LocalDate date = DateOf(context);
        string folder = context.Package(_package);
        CorridorPackage package = PackageLoading.Load(context, folder);
        GeometryReading geometry = GeometryReader.Read(folder);
        foreach (Finding finding in geometry.Findings.Take(PackageLoading.PrintedFindings)) context.Remark(CellText.Printable(finding.ToString()));
        CorridorNetwork network = CorridorNetwork.Build(package, date);
        context.Write(CreateReport(new NetworkMap(package, network, geometry.Shapes)));
        return Task.FromResult(ExitCode.Done);
    }

    private LocalDate DateOf(VerbContext context)
    {
        if (context.Value(_year) is { } year)
            return year is >= 1 and <= 9999 ? new LocalDate(year, 7, 1) : throw new CommandException(ExitCode.WrongUsage, $"--year: '{year}' is not a year from 1 to 9999.");
        if (context.Value(_date) is not { } text) return _defaultDate;
        return LocalDatePattern.Iso.Parse(text).TryGetValue(default, out LocalDate date)
            ? date
            : throw new CommandException(ExitCode.WrongUsage, $"--date: '{CellText.Printable(text)}' is not a day; write it as 2024-07-01.");
    }

    private static Report CreateReport(NetworkMap map)
    {
        CorridorNetwork network = map.Network;
        object json = new
        {
            Schema = 1,
            Run = RunIdentity.OfReading("network", map.Package, network.Date.Year),
            Package = map.Package.Name,
            PackageHash = map.Package.Hash,
            network.Date,
            map.Attribution,
            Places = network.Places.Select(place => place.Row),
            Links = network.Links.Select(link => link.Row),
        };
        int closed = network.Links.Count(link => !link.IsOpen);
        string[] notes = [$"Package '{map.Package.Name}' on {LocalDatePattern.Iso.Format(network.Date)}: {network.Places.Count} places, {network.Links.Count} links, {closed} of them closed."];
        return new Report("network", json, [ShortLinksTable(network), PlacesTable(network), ModesTable(network)], notes)
        {
            Data = [LinksTable(network), PlacesTable(network), ModesTable(network)],
            GeoJson = () => NetworkGeoJson.TextOf(map),
        };
    }

    private static ReportTable ShortLinksTable(CorridorNetwork network)
    {
        ReportTable table = new(
            "links", "Links", new("link", "Link"), new("from", "From"), new("to", "To"), new("mode", "Mode"), new("lengthKm", "Km", "N0"),
            new("gaugeMm", "Gauge"), new("capacityTrainsPerDay", "Trains/d", "N0"), new("status", "Status"));
        foreach (Link link in network.Links)
            table.Add(link.Row.LinkId, link.Row.FromPlace, link.Row.ToPlace, link.Row.Mode, link.Row.LengthKm, link.Row.GaugeMm, link.Row.CapacityTrainsPerDay, link.Row.Status);
        return table;
    }

    private static ReportTable LinksTable(CorridorNetwork network)
    {
        ReportTable table = new(
            "links", "Links", new("link", "Link"), new("from", "From"), new("to", "To"), new("mode", "Mode"), new("railway", "Railway"), new("lengthKm", "Length, km", "N0"),
            new("gaugeMm", "Gauge, mm"), new("tracks", "Tracks"), new("capacityTrainsPerDay", "Trains/day", "N0"), new("status", "Status"));
        foreach (Link link in network.Links)
        {
            LinkRow row = link.Row;
            table.Add(row.LinkId, row.FromPlace, row.ToPlace, row.Mode, row.Railway, row.LengthKm, row.GaugeMm, row.Tracks, row.CapacityTrainsPerDay, row.Status);
        }

        return table;
    }

    private static ReportTable PlacesTable(CorridorNetwork network)
    {
        ReportTable table = new("places", "Places", new("place", "Place"), new("name", "Name"), new("country", "Country"), new("kind", "Kind"), new("lat", "Lat", "F3"), new("lon", "Lon", "F3"), new("links", "Links"));
        foreach (Place place in network.Places)
            table.Add(place.Code, place.Row.Name, place.Row.Country, place.Row.Kind, place.Row.Lat, place.Row.Lon, network.ArcsFrom(place.Id).Length);
        return table;
    }

    private static ReportTable ModesTable(CorridorNetwork network)
    {
        ReportTable table = new("modes", "By mode", new("mode", "Mode"), new("links", "Links"), new("lengthKm", "Length, km", "N0"), new("closed", "Closed"));
        foreach (IGrouping<TransportMode, Link> mode in network.Links.GroupBy(link => link.Mode).OrderBy(group => group.Key))
            table.Add(TransportModeText.TextOf(mode.Key), mode.Count(), mode.Sum(link => link.Row.LengthKm), mode.Count(link => !link.IsOpen));
        return table;
    }
}
