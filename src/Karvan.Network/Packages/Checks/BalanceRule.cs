using System.Globalization;
using Karvan.Network.Packages.Rows;

namespace Karvan.Network.Packages.Checks;

/// <summary>
/// Demand belongs to a balance row of its year, chain and direction, and the rows of scope titr-sea that name one balance row of role
/// route sum to it within <see cref="ShareTolerance"/> and <see cref="TonneTolerance"/>. Balance rows without demand are left alone.
/// </summary>
internal static class BalanceRule
{
    public const double ShareTolerance = 0.005;
    public const double TonneTolerance = 1;

    public static void Check(CheckContext context)
    {
        if (!context.AreComplete("balance", "demand")) return;
        IReadOnlyDictionary<string, int> balances = context.KeysOf("balance");
        double[] sums = new double[context.Package.Balance.Count];
        bool[] isNamed = new bool[sums.Length];
        IReadOnlyList<DemandRow> demand = context.Package.Demand;
        for (int index = 0; index < demand.Count; index++)
        {
            if (!balances.TryGetValue(demand[index].BalanceId, out int balance)) continue;
            CheckFit(context, index, demand[index], context.Package.Balance[balance]);
            if (demand[index].Scope != "titr-sea") continue;
            sums[balance] += demand[index].Tonnes;
            isNamed[balance] = true;
        }

        for (int index = 0; index < sums.Length; index++)
            if (isNamed[index]) CheckSum(context, index, sums[index]);
    }

    private static void CheckFit(CheckContext context, int index, DemandRow demand, BalanceRow balance)
    {
        if (demand.FromPlace == demand.ToPlace && demand.FromPlace.Length > 0)
            context.Error("demand", index, "to_place", demand.ToPlace, FindingRules.BalanceFit, "Let cargo go to another place.");
        if (demand.Scope == "tracer" || !context.View("demand").IsSound(index)) return;
        if (demand.Year != balance.Year)
            Report(context, index, "year", demand.Year.ToString(CultureInfo.InvariantCulture), balance, balance.Year.ToString(CultureInfo.InvariantCulture));
        if (demand.Chain != balance.Chain)
            Report(context, index, "chain", demand.Chain, balance, balance.Chain);
        if (balance.Direction != "both" && demand.Direction != balance.Direction)
            Report(context, index, "direction", demand.Direction, balance, balance.Direction);
    }

    private static void Report(CheckContext context, int index, string column, string value, BalanceRow balance, string expected) =>
        context.Error("demand", index, column, value, FindingRules.BalanceFit, $"Name another balance row, or write '{expected}' as '{balance.BalanceId}' has.");

    private static void CheckSum(CheckContext context, int index, double sum)
    {
        BalanceRow balance = context.Package.Balance[index];
        bool isSound = context.View("balance").IsSound(index);
        if (balance.Role != "route" || !isSound || Math.Abs(sum - balance.Tonnes) <= ShareTolerance * Math.Abs(balance.Tonnes) + TonneTolerance) return;
        context.Error("balance", index, "tonnes", balance.Tonnes.ToString(CultureInfo.InvariantCulture), FindingRules.BalanceSum,
            string.Create(CultureInfo.InvariantCulture, $"Let the demand rows of '{balance.BalanceId}' sum to it; they sum to {sum:F0} t. Refit the demand."));
    }
}
