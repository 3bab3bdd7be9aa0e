using Karvan.Network.Packages.Rows;

namespace Karvan.Network.Packages;

/// <summary>
/// The rows of a data package as read, all periods together. Immutable; a network for a date is built from it.
/// </summary>
public sealed record CorridorPackage
{
    /// <summary>Name of the package, from <c>datapackage.json</c>.</summary>
    public string Name { get; init; } = "";

    /// <summary>Folder that it was read from, as given.</summary>
    public string Folder { get; init; } = "";

    /// <summary>SHA-256 over the canonical files sorted by name, lower-case hexadecimal.</summary>
    public string Hash { get; init; } = "";

    /// <summary>Rows of <c>places.csv</c>.</summary>
    public IReadOnlyList<PlaceRow> Places { get; init; } = [];

    /// <summary>Rows of <c>place_aliases.csv</c>.</summary>
    public IReadOnlyList<PlaceAliasRow> PlaceAliases { get; init; } = [];

    /// <summary>Rows of <c>links.csv</c>.</summary>
    public IReadOnlyList<LinkRow> Links { get; init; } = [];

    /// <summary>Rows of <c>facilities.csv</c>.</summary>
    public IReadOnlyList<FacilityRow> Facilities { get; init; } = [];

    /// <summary>Rows of <c>borders.csv</c>.</summary>
    public IReadOnlyList<BorderRow> Borders { get; init; } = [];

    /// <summary>Rows of <c>dwell.csv</c>.</summary>
    public IReadOnlyList<DwellRow> Dwell { get; init; } = [];

    /// <summary>Rows of <c>running_speeds.csv</c>.</summary>
    public IReadOnlyList<RunningSpeedRow> RunningSpeeds { get; init; } = [];

    /// <summary>Rows of <c>services.csv</c>.</summary>
    public IReadOnlyList<ServiceRow> Services { get; init; } = [];

    /// <summary>Rows of <c>fleets.csv</c>.</summary>
    public IReadOnlyList<FleetRow> Fleets { get; init; } = [];

    /// <summary>Rows of <c>cargo.csv</c>.</summary>
    public IReadOnlyList<CargoRow> Cargo { get; init; } = [];

    /// <summary>Rows of <c>demand.csv</c>.</summary>
    public IReadOnlyList<DemandRow> Demand { get; init; } = [];

    /// <summary>Rows of <c>balance.csv</c>.</summary>
    public IReadOnlyList<BalanceRow> Balance { get; init; } = [];

    /// <summary>Rows of <c>background.csv</c>.</summary>
    public IReadOnlyList<BackgroundRow> Background { get; init; } = [];

    /// <summary>Rows of <c>seasonality.csv</c>.</summary>
    public IReadOnlyList<SeasonalityRow> Seasonality { get; init; } = [];

    /// <summary>Rows of <c>storms.csv</c>.</summary>
    public IReadOnlyList<StormRow> Storms { get; init; } = [];

    /// <summary>Rows of <c>port_weather.csv</c>.</summary>
    public IReadOnlyList<PortWeatherRow> PortWeather { get; init; } = [];

    /// <summary>Rows of <c>acceptance.csv</c>.</summary>
    public IReadOnlyList<AcceptanceRow> Acceptance { get; init; } = [];

    /// <summary>Rows of <c>route_choices.csv</c>.</summary>
    public IReadOnlyList<RouteChoiceRow> RouteChoices { get; init; } = [];

    /// <summary>Rows of <c>constants.csv</c>.</summary>
    public IReadOnlyList<ConstantRow> Constants { get; init; } = [];

    /// <summary>Rows of <c>factors.csv</c>.</summary>
    public IReadOnlyList<FactorRow> Factors { get; init; } = [];

    /// <summary>Rows of <c>tariffs.csv</c>.</summary>
    public IReadOnlyList<TariffRow> Tariffs { get; init; } = [];

    /// <summary>Rows of <c>emissions.csv</c>.</summary>
    public IReadOnlyList<EmissionRow> Emissions { get; init; } = [];

    /// <summary>Rows of <c>exchange_rates.csv</c>.</summary>
    public IReadOnlyList<ExchangeRateRow> ExchangeRates { get; init; } = [];

    /// <summary>Rows of <c>deflator.csv</c>.</summary>
    public IReadOnlyList<DeflatorRow> Deflator { get; init; } = [];

    /// <summary>Rows of <c>document_rules.csv</c>.</summary>
    public IReadOnlyList<DocumentRuleRow> DocumentRules { get; init; } = [];

    /// <summary>Rows of <c>projects.csv</c>.</summary>
    public IReadOnlyList<ProjectRow> Projects { get; init; } = [];

    /// <summary>Rows of <c>scopes.csv</c>.</summary>
    public IReadOnlyList<ScopeRow> Scopes { get; init; } = [];

    /// <summary>Rows of <c>sources.csv</c>.</summary>
    public IReadOnlyList<SourceRow> Sources { get; init; } = [];

    /// <summary>Rows of <c>parameters.csv</c>.</summary>
    public IReadOnlyList<ParameterRow> Parameters { get; init; } = [];

    /// <summary>Rows of <c>claims.csv</c>.</summary>
    public IReadOnlyList<ClaimRow> Claims { get; init; } = [];

    /// <summary>Rows of <c>observations/transit_times.csv</c>.</summary>
    public IReadOnlyList<ObservedTransitTimeRow> ObservedTransitTimes { get; init; } = [];

    /// <summary>Rows of <c>observations/volumes.csv</c>.</summary>
    public IReadOnlyList<ObservedVolumeRow> ObservedVolumes { get; init; } = [];

    /// <summary>Rows of <c>observations/acceptance_bans.csv</c>.</summary>
    public IReadOnlyList<ObservedAcceptanceBanRow> ObservedAcceptanceBans { get; init; } = [];

    /// <summary>Closed lists of <c>vocabularies/</c> by file name without extension, for example <c>units</c>.</summary>
    public IReadOnlyDictionary<string, IReadOnlySet<string>> Vocabularies { get; init; } = new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal);
}
