using Karvan.Network.Changes.Handlers;
using Karvan.Network.Packages;

namespace Karvan.Network.Changes;

/// <summary>Applies scenarios to packages, in the order of their changes; the package itself stays as it is.</summary>
public static class ScenarioApplication
{
    private static readonly Dictionary<string, IChangeHandler> _handlers = new(StringComparer.Ordinal)
    {
        ["scaleDemand"] = new ScaleDemandHandler(),
        ["setCapacity"] = new SetCapacityHandler(),
        ["addVessels"] = new VesselHandler(sign: 1),
        ["removeVessels"] = new VesselHandler(sign: -1),
        ["close"] = new CloseHandler(),
        ["slow"] = new SlowHandler(),
        ["scaleProcedures"] = new ScaleProceduresHandler(),
        ["timetable"] = new TimetableHandler(),
        ["setDraft"] = new SetDraftHandler(),
        ["prefer"] = new PreferHandler(),
        ["build"] = new BuildHandler(),
    };

    /// <summary>
    /// Makes the undated changes in copies of the rows and their parameters and passes the dated ones on. Ids that the package does not have, units
    /// that differ and changes without effect are findings. Name, folder and hash of the package stay those of the base.
    /// </summary>
    public static ScenarioResult Apply(CorridorPackage package, Scenario scenario)
    {
        ScenarioDraft draft = new(package);
        foreach (ScenarioChange change in scenario.Changes) _handlers[change.Kind].Handle(change, draft);
        return new ScenarioResult(draft.Package.ToPackage(), draft.Dated, draft.Findings.Findings);
    }
}
