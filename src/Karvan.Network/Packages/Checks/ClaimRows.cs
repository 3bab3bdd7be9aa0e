using Karvan.Evidence.Claims;
using Karvan.Network.Packages.Rows;

namespace Karvan.Network.Packages.Checks;

/// <summary>Claims of a package as the evidence library knows them.</summary>
internal static class ClaimRows
{
    public static Claim ToClaim(ClaimRow row) => new()
    {
        Subject = row.Subject,
        Metric = row.Metric,
        Scope = row.Scope,
        Value = row.Value,
        Low = row.Low,
        High = row.High,
        Unit = row.Unit,
        Qualifier = row.Qualifier,
        Modality = row.Modality,
        PeriodStart = row.PeriodStart,
        PeriodEnd = row.PeriodEnd,
        Place = row.Place,
        SourceId = row.SourceId,
        Locator = row.Locator,
        Quote = row.Quote,
        Note = row.Note,
    };
}
