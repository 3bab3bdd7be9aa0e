using Karvan.Network.Packages.Rows;

namespace Karvan.Network.Packages.Checks;

/// <summary>A service calls where links of its mode lead, in its period, and its schedule says what its kind needs.</summary>
internal static class ServiceRule
{
    public static void Check(CheckContext context)
    {
        IReadOnlyList<ServiceRow> services = context.Package.Services;
        for (int index = 0; index < services.Count; index++)
        {
            CheckSchedule(context, index, services[index]);
            if (!context.AreComplete("links")) continue;
            if (services[index].Mode is "sea" or "pipeline") CheckLink(context, index, services[index]);
            else CheckEnds(context, index, services[index]);
        }
    }

    private static void CheckLink(CheckContext context, int index, ServiceRow service)
    {
        if (service.LinkId is null)
        {
            Report(context, index, "link_id", null, "Name the link that the service sails or pumps along.");
            return;
        }

        LinkRow[] periods = [.. context.Package.Links.Where(link => link.LinkId == service.LinkId)];
        if (periods.Length == 0) return;
        if (!Array.Exists(periods, link => link.Mode == service.Mode))
            Report(context, index, "link_id", service.LinkId, $"Name a link of mode '{service.Mode}'.");
        else if (!Array.Exists(periods, link => Connects(link, service)))
            Report(context, index, "link_id", service.LinkId, $"Name a link between '{service.FromPlace}' and '{service.ToPlace}'.");
        else if (!Array.Exists(periods, link => link.Status == "existing" && Periods.Overlap(link, service)))
            Report(context, index, "link_id", service.LinkId, "Let the link exist in the period of the service.");
        else if (service.SailingH is null)
            Report(context, index, "sailing_h", null, "Give the time under way.");
    }

    private static bool Connects(LinkRow link, ServiceRow service) =>
        (link.FromPlace == service.FromPlace && link.ToPlace == service.ToPlace) || (link.FromPlace == service.ToPlace && link.ToPlace == service.FromPlace);

    private static void CheckEnds(CheckContext context, int index, ServiceRow service)
    {
        CheckEnd(context, index, service, "from_place", service.FromPlace);
        CheckEnd(context, index, service, "to_place", service.ToPlace);
    }

    private static void CheckEnd(CheckContext context, int index, ServiceRow service, string column, string place)
    {
        bool isReached = context.Package.Links.Any(link =>
            link.Mode == service.Mode && link.Status == "existing" && (link.FromPlace == place || link.ToPlace == place) && Periods.Overlap(link, service));
        if (!isReached && place.Length > 0)
            Report(context, index, column, place, $"Name a place that a link of mode '{service.Mode}' reaches in the period of the service.");
    }

    private static void Report(CheckContext context, int index, string column, string? value, string mend) =>
        context.Error("services", index, column, value, FindingRules.ServiceLink, mend);

    private static void CheckSchedule(CheckContext context, int index, ServiceRow service)
    {
        (string? missing, string words) = service switch
        {
            { ScheduleKind: "timetable", Departs: null } => ("departs", "Give the local time of departure."),
            { ScheduleKind: "timetable" } when !AreDays(service.Days) => ("days", "Give the days of the week as 1 = Monday to 7 = Sunday, separated by semicolons."),
            { ScheduleKind: "frequency", HeadwayH: null } => ("headway_h", "Give the mean time between departures."),
            { ScheduleKind: "when-full", MaxWaitH: null } => ("max_wait_h", "Give the longest wait."),
            _ => (null, ""),
        };
        if (missing is not null && context.View("services").IsSound(index))
            context.Error("services", index, missing, missing == "days" ? service.Days : null, FindingRules.Schedule, words);
    }

    private static bool AreDays(string? days) =>
        days is not null && days.Split(';') is var items && Array.TrueForAll(items, item => item is ['1' or '2' or '3' or '4' or '5' or '6' or '7']) && items.Distinct(StringComparer.Ordinal).Count() == items.Length;
}
