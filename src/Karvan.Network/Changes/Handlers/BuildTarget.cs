using Karvan.Network.Packages.Rows;

namespace Karvan.Network.Changes.Handlers;

/// <summary>The link or facility that a project enlarges, with its rows of all periods.</summary>
internal sealed record BuildTarget(string Id, ChangeTargetKind Kind, string Table, IReadOnlyList<object> Rows)
{
    /// <summary>Of links that join the same places the first.</summary>
    public static BuildTarget Of(LinkRow[] rows) =>
        new(rows[0].LinkId, ChangeTargetKind.Link, "links", [.. rows.Where(row => row.LinkId == rows[0].LinkId)]);

    public static BuildTarget Of(FacilityRow[] rows) => new(rows[0].FacilityId, ChangeTargetKind.Facility, "facilities", rows);

    public static string KeyOf(object row) => row switch
    {
        LinkRow link => link.RowId,
        FacilityRow facility => facility.RowId,
        _ => throw new ArgumentException($"A project enlarges links and facilities, not {row.GetType().Name}.", nameof(row)),
    };
}
