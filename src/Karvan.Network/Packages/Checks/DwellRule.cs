namespace Karvan.Network.Packages.Checks;

/// <summary>No time that includes queueing is an input, and a chosen time is given.</summary>
internal static class DwellRule
{
    private const string Mend = "Choose a row of role service or assumed: a queue comes out of the model and never goes into it.";

    public static void Check(CheckContext context)
    {
        CorridorPackage package = context.Package;
        for (int index = 0; index < package.Dwell.Count; index++)
        {
            if (package.Dwell[index] is not { Chosen: "yes" } row) continue;
            if (row.Role == "includes-queue") context.Error("dwell", index, "chosen", row.Chosen, FindingRules.ChosenRole, Mend);
            if (row is { MeanH: null, MinH: null, MaxH: null, P50H: null } && context.View("dwell").IsSound(index))
                context.Error("dwell", index, "mean_h", null, FindingRules.ChosenEmpty, "Give the chosen row a mean, a median or both ends.");
        }

        for (int index = 0; index < package.RunningSpeeds.Count; index++)
            if (package.RunningSpeeds[index] is { Chosen: "yes", Role: "includes-queue" }) context.Error("running_speeds", index, "chosen", "yes", FindingRules.ChosenRole, Mend);
    }
}
