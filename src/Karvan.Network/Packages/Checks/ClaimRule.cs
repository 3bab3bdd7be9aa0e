using System.Globalization;
using Karvan.Evidence.Claims;
using Karvan.Network.Packages.Rows;
using Karvan.Network.Packages.Tables;

namespace Karvan.Network.Packages.Checks;

/// <summary>A shipped claim has the id of its content, no wording, a unit with its number, a range in order and days that exist.</summary>
internal static class ClaimRule
{
    public static void Check(CheckContext context)
    {
        IReadOnlyList<ClaimRow> claims = context.Package.Claims;
        for (int index = 0; index < claims.Count; index++)
        {
            ClaimRow claim = claims[index];
            if (claim.Quote is not null)
                context.Error("claims", index, "quote", claim.Quote, FindingRules.ClaimQuote, "Empty the cell: shipped claims end at source, address and locator.");
            if (!context.View("claims").IsSound(index)) continue;
            string id = ClaimId.Of(ClaimRows.ToClaim(claim));
            if (!string.Equals(id, claim.ClaimId, StringComparison.Ordinal))
                context.Error("claims", index, "claim_id", claim.ClaimId, FindingRules.ClaimId, $"Write '{id}', the hash of this content; a claim is never changed, a corrected one is another claim.");
            CheckValue(context, index, claim);
            CheckDays(context, index, claim);
        }
    }

    private static void CheckValue(CheckContext context, int index, ClaimRow claim)
    {
        if (claim.Unit is null && (claim.Value ?? claim.Low ?? claim.High) is not null)
            context.Error("claims", index, "unit", null, FindingRules.ClaimValue, "Give the unit of the number; '1' for a count.");
        if (claim.Low > claim.High || claim.Value < claim.Low || claim.Value > claim.High)
            context.Error("claims", index, "value", claim.Value?.ToString(CultureInfo.InvariantCulture), FindingRules.ClaimValue, "Put low, value and high in order.");
    }

    private static void CheckDays(CheckContext context, int index, ClaimRow claim)
    {
        bool areDays = CheckDay(context, index, "period_start", claim.PeriodStart) & CheckDay(context, index, "period_end", claim.PeriodEnd);
        if (areDays && claim.PeriodStart is not null && claim.PeriodEnd is not null && string.CompareOrdinal(claim.PeriodStart, claim.PeriodEnd) > 0)
            context.Error("claims", index, "period_end", claim.PeriodEnd, FindingRules.PeriodOrder, "Give a last day on or after the first one.");
    }

    private static bool CheckDay(CheckContext context, int index, string column, string? day)
    {
        if (day is null || CellParsing.TryDate(day, out _)) return true;
        context.Error("claims", index, column, day, FindingRules.Type, "Write a day as 2024-12-31.");
        return false;
    }
}
