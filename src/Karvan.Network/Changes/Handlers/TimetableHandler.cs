using Karvan.Network.Packages.Rows;

namespace Karvan.Network.Changes.Handlers;

/// <summary>timetable: a train service of services.csv with fixed days takes the place of any other between the two places.</summary>
internal sealed class TimetableHandler : IChangeHandler
{
    private const string Daily = "1;2;3;4;5;6;7";

    public void Handle(ScenarioChange change, ScenarioDraft draft)
    {
        string? from = draft.Place(change, "from"), to = draft.Place(change, "to");
        string days = change.TextOf("days") ?? Daily;
        if (from is null || to is null) return;
        if (!Array.TrueForAll(days.Split(';'), day => day is [>= '1' and <= '7']))
        {
            draft.Refuse(change, "days", "is days of the week from 1 to 7, separated by semicolons", "write for example 1;3;5");
            return;
        }

        string chain = change.TextOf("chain")!;
        foreach (ServiceRow row in draft.Package.Rows<ServiceRow>("services").Where(row => row.Mode == "rail" && row.Chain == chain && row.FromPlace == from && row.ToPlace == to))
            draft.Package.SetText("services", row.RowId, "chain", "");
        string id = $"timetable-{from}-{to}-{chain}";
        draft.Package.Add("services", new ServiceRow
        {
            RowId = id, ServiceId = id, Operator = "", Mode = "rail", FromPlace = from, ToPlace = to, Chain = chain, VehicleClass = "block-train", ScheduleKind = "timetable", Days = days, BothWays = "no",
            SourceId = "estimate",
        });
    }
}
