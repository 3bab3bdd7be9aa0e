namespace Karvan.Network.Packages.Checks;

/// <summary>Lists by key.</summary>
internal static class Lists
{
    public static void Add<TKey, TValue>(Dictionary<TKey, List<TValue>> lists, TKey key, TValue value)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out List<TValue>? list)) lists.Add(key, list = []);
        list.Add(value);
    }
}
