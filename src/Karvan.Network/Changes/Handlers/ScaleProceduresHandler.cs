using Karvan.Network.Packages.Rows;

namespace Karvan.Network.Changes.Handlers;

/// <summary>scaleProcedures.</summary>
internal sealed class ScaleProceduresHandler : IChangeHandler
{
    private static readonly string[] _columns = ["mean_h", "min_h", "max_h", "p50_h", "p90_h"];

    public void Handle(ScenarioChange change, ScenarioDraft draft)
    {
        string? place = change.TextOf("place") is null ? null : draft.Place(change);
        if (place is null && change.TextOf("place") is not null) return;
        DwellRow[] rows = [.. draft.Package.Rows<DwellRow>("dwell").Where(row => Fits(change, row, place))];
        if (rows.Length == 0) draft.Refuse(change, "activity", "is an activity of dwell.csv with that carrier at that place", "correct it, or take carrier or place out");
        foreach (DwellRow row in rows)
        {
            foreach (string column in _columns)
                draft.Package.Scale("dwell", row.DwellId, column, change.NumberOf("factor") ?? 1);
        }
    }

    private static bool Fits(ScenarioChange change, DwellRow row, string? place) =>
        row.Activity == change.TextOf("activity") && (place is null || row.PlaceId == place) && (change.TextOf("carrier") is not { } carrier || row.Carrier == carrier);
}
