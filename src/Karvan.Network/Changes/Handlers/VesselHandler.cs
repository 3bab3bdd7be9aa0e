using System.Globalization;
using Karvan.Network.Packages.Rows;

namespace Karvan.Network.Changes.Handlers;

/// <summary>
/// addVessels and removeVessels. New vessels join the first fleet of the service in each period; vessels leave the first fleet and, when it is
/// used up, the next.
/// </summary>
internal sealed class VesselHandler(int sign) : IChangeHandler
{
    private const string Table = "fleets";

    public void Handle(ScenarioChange change, ScenarioDraft draft)
    {
        if (draft.Service(change) is not { } service) return;
        int count = (int)(change.NumberOf("count") ?? 0);
        FleetRow[] fleets = [.. draft.Package.Rows<FleetRow>(Table).Where(row => row.ServiceId == service)];
        if (!IsEnough(change, draft, service, count, fleets)) return;
        if (change.From is { } from) draft.Pass(new VesselChange(from, change.To, service, sign * count));
        else Spread(draft, count, fleets);
    }

    private bool IsEnough(ScenarioChange change, ScenarioDraft draft, string service, int count, FleetRow[] fleets)
    {
        FleetRow[] asked = change.From is { } from ? [.. fleets.Where(row => row.IsValidOn(from))] : fleets;
        if (asked.Length == 0)
        {
            draft.Refuse(change, "service", "has a fleet in fleets.csv", change.From is null ? "choose a service with vessels" : "choose a service with vessels on that day");
            return false;
        }

        double most = asked.Max(row => asked.Where(other => Overlaps(row, other)).Sum(other => other.Vessels));
        if (sign > 0 || most >= count) return true;
        draft.Refuse(change, "count", string.Create(CultureInfo.InvariantCulture, $"{service} has {most} vessels"), "remove no more than it has");
        return false;
    }

    private void Spread(ScenarioDraft draft, int count, FleetRow[] fleets)
    {
        double[] moved = new double[fleets.Length];
        for (int i = 0; i < fleets.Length; i++)
        {
            double done = 0;
            for (int j = 0; j < i; j++)
                if (Overlaps(fleets[i], fleets[j])) done += moved[j];
            moved[i] = Math.Max(0, Math.Min(count - done, sign > 0 ? count : fleets[i].Vessels));
            if (moved[i] > 0) draft.Package.Set(Table, fleets[i].RowId, "vessels", fleets[i].Vessels + (sign * moved[i]));
        }
    }

    private static bool Overlaps(FleetRow a, FleetRow b) => a.IsValidWithin(b.ValidFrom, b.ValidTo);
}
