namespace Karvan.Operations.Plans;

/// <summary>The sampled amounts of demand: balance rows and their cells.</summary>
internal sealed record DemandPlan
{
    /// <summary>Balance row -> input of its tonnes; the range of the total.</summary>
    public required int[] Totals { get; init; }

    /// <summary>Cell -> balance row; -1 = none (a tracer).</summary>
    public required int[] BalanceOf { get; init; }

    /// <summary>Cell -> input of its tonnes.</summary>
    public required int[] Cells { get; init; }

    /// <summary>Tonnes of each cell in a replication: the total of the balance row is drawn, and the cells share it in proportion to their own draws.</summary>
    public double[] Sample(double[] inputs, IReadOnlyList<Inputs.Input> table)
    {
        double[] drawn = new double[Cells.Length];
        double[] drawnSum = new double[Totals.Length];
        double[] valueSum = new double[Totals.Length];
        for (int i = 0; i < Cells.Length; i++)
        {
            drawn[i] = inputs[Cells[i]];
            if (BalanceOf[i] < 0)
                continue;
            drawnSum[BalanceOf[i]] += drawn[i];
            valueSum[BalanceOf[i]] += table[Cells[i]].Value;
        }

        for (int i = 0; i < drawn.Length; i++)
        {
            int row = BalanceOf[i];
            if (row < 0 || drawnSum[row] <= 0)
                continue;
            double value = table[Totals[row]].Value;
            double growth = value > 0 ? inputs[Totals[row]] / value : 1;
            drawn[i] *= growth * valueSum[row] / drawnSum[row];
        }

        return drawn;
    }
}
