using Karvan.Network.Packages.Rows;
using Karvan.Network.Packages.Tables;

namespace Karvan.Network.Packages.Checks;

/// <summary>A fleet has the class of its service, and both ends of the line have a berth for it on some of the same days.</summary>
internal static class FleetRule
{
    public static void Check(CheckContext context)
    {
        if (!context.AreComplete("services")) return;
        ILookup<string, ServiceRow> services = context.Package.Services.ToLookup(service => service.ServiceId, StringComparer.Ordinal);
        IReadOnlyList<FleetRow> fleets = context.Package.Fleets;
        for (int index = 0; index < fleets.Count; index++)
            if (services.Contains(fleets[index].ServiceId)) Check(context, index, fleets[index], services[fleets[index].ServiceId]);
    }

    private static void Check(CheckContext context, int index, FleetRow fleet, IEnumerable<ServiceRow> periods)
    {
        ServiceRow? service = periods.FirstOrDefault(period => Periods.Overlap(period, fleet));
        if (service is null)
            Report(context, index, "service_id", fleet.ServiceId, FindingRules.FleetService, "Let the service run in the period of the fleet.");
        else if (service.Mode != "sea")
            Report(context, index, "service_id", fleet.ServiceId, FindingRules.FleetService, "Name a sea line.");
        else if (service.VehicleClass != fleet.VesselClass)
            Report(context, index, "vessel_class", fleet.VesselClass, FindingRules.FleetService, $"Write '{service.VehicleClass}', the class of the service.");
        else
            CheckBerths(context, index, fleet, service);
    }

    private static void CheckBerths(CheckContext context, int index, FleetRow fleet, ServiceRow service)
    {
        if (!context.AreComplete("facilities")) return;
        foreach (string place in new[] { service.FromPlace, service.ToPlace })
        {
            bool hasBerth = context.Package.Facilities.Any(facility => facility.PlaceId == place && facility.Berths > 0
                && ColumnSchema.ItemsOf(facility.VesselClasses).Contains(fleet.VesselClass, StringComparer.Ordinal) && Periods.Overlap(facility, fleet));
            if (!hasBerth)
                Report(context, index, "vessel_class", fleet.VesselClass, FindingRules.BerthMissing, $"Add berths for the class at '{place}' to facilities.csv, or mend the line.");
        }
    }

    private static void Report(CheckContext context, int index, string column, string value, string rule, string mend)
    {
        if (value.Length > 0) context.Error("fleets", index, column, value, rule, mend);
    }
}
