using Karvan.Network.Changes;
using Karvan.Network.Packages.Rows;
using Karvan.Tests.Network.Changes;
using Karvan.Tests.Operations;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Data;

/// <summary>Timetables and procedures, changed in the shipped package.</summary>
public sealed class TimetableScenarioTests : IDisposable
{
    private readonly ScenarioFolder _folder = new();

    [Fact]
    public void Apply_Timetable_TakesThePlaceOfAnotherServiceOfThePair()
    {
        ScenarioResult result = Apply("timetable: {from: poti, to: alat, chain: container, days: \"1;4\"}");
        result.Findings.ShouldBeEmpty();
        ServiceRow[] rows = [.. result.Package.Services.Where(row => row is { Mode: "rail", FromPlace: "poti", ToPlace: "alat", Chain: "container" })];
        rows.ShouldHaveSingleItem().ShouldSatisfyAllConditions(row => row.ScheduleKind.ShouldBe("timetable"), row => row.Days.ShouldBe("1;4"), row => row.BothWays.ShouldBe("no"));
    }

    [Fact]
    public void Apply_DaysThatAreNone_IsAFinding() =>
        Apply("timetable: {from: poti, to: alat, chain: container, days: \"1;8\"}").Findings.ShouldHaveSingleItem().Rule.ShouldContain("days of the week");

    [Fact]
    public void Apply_Procedures_ScalesThoseOfTheCarrierAlone()
    {
        ScenarioResult result = Apply("scaleProcedures: {activity: border-control, carrier: truck, factor: 0.5}");
        result.Findings.ShouldBeEmpty();
        for (int i = 0; i < result.Package.Dwell.Count; i++)
        {
            DwellRow before = Corridors.Titr.Dwell[i];
            double factor = before is { Activity: "border-control", Carrier: "truck" } ? 0.5 : 1;
            result.Package.Dwell[i].MeanH.ShouldBe(before.MeanH * factor);
            result.Package.Dwell[i].P90H.ShouldBe(before.P90H * factor);
        }
    }

    public void Dispose() => _folder.Dispose();

    private ScenarioResult Apply(string change) => ScenarioApplication.Apply(Corridors.Titr, _folder.ReadChanges(change).Scenario!);
}
