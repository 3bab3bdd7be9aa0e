using Karvan.Simulation;

namespace Karvan.Studies.Experiments.Designs;

/// <summary>Random orders, by the method of Fisher and Yates. Stateless.</summary>
internal static class Shuffle
{
    /// <summary>The numbers 0 to <paramref name="count"/> − 1 in a random order, each order as likely as any other.</summary>
    public static int[] Of(int count, ref RandomStream stream)
    {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) order[i] = i;
        for (int i = count - 1; i > 0; i--)
        {
            int other = stream.NextBelow(i + 1);
            (order[i], order[other]) = (order[other], order[i]);
        }

        return order;
    }
}
