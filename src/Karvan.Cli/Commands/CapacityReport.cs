using System.Globalization;
using Karvan.Cli.Output;
using Karvan.Studies.Capacities;

namespace Karvan.Cli.Commands;

/// <summary>Shows capacities beside those published.</summary>
internal static class CapacityReport
{
    public static Report Of(CapacityResult result) => new("capacity", result, [Estimates(result), Binding(result), Published(result)], Notes(result));

    private static ReportTable Estimates(CapacityResult result)
    {
        ReportTable table = new(
            "estimates", $"Largest sustained throughput on the network and fleets of {result.Run.Year}", new("scope", "Scope"), new("tonnesPerYear", "t a year", "N0"), new("low", "Low", "N0"),
            new("high", "High", "N0"), new("teuPerYear", "TEU a year", "N0"), new("multiple", "Times demand", "0.00"));
        foreach (CapacityEstimate one in result.Estimates)
            table.Add(one.Scope, one.TonnesPerYear, one.Low, one.High, one.TeuPerYear, one.Multiple);
        return table;
    }

    private static ReportTable Binding(CapacityResult result)
    {
        ReportTable table = new("binding", "What cargo waits for just above it", new("scope", "Scope"), new("resource", "Resource"), new("share", "Share of the waiting", "P0"));
        foreach (CapacityEstimate one in result.Estimates)
        {
            foreach (BindingResource resource in one.Binding)
                table.Add(one.Scope, resource.Resource, resource.Share);
        }

        return table;
    }

    private static ReportTable Published(CapacityResult result)
    {
        ReportTable table = new(
            "published", "Capacities of the route as published; nothing was fitted to them", new("cargo", "Cargo"), new("period", "Period"), new("value", "Published", "N0"), new("unit", "Unit"), new("scope", "Scope"), new("sourceId", "Source"));
        foreach (PublishedCapacity one in result.Published)
            table.Add(one.Cargo, one.Period, one.Value, one.Unit, one.Scope, one.SourceId);
        return table;
    }

    private static string[] Notes(CapacityResult result)
    {
        string[] common = [.. result.Estimates.SelectMany(one => one.Assumptions.Skip(1)).Distinct()];
        return [.. common, string.Create(CultureInfo.InvariantCulture, $"The search stops within 4.4 % of the limit; {result.Run.Replications} replications, each searched by itself.")];
    }
}
