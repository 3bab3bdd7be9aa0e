using System.Collections;
using System.Collections.Immutable;

namespace Karvan.Network;

/// <summary>
/// Things numbered from 1 without gaps, read by their own kind of id. Immutable. Positions (from 0, through <see cref="IReadOnlyList{T}"/>)
/// are the id less one.
/// </summary>
/// <typeparam name="TId">Kind of id.</typeparam>
/// <typeparam name="T">Kind of thing.</typeparam>
public sealed class IdList<TId, T> : IReadOnlyList<T>
    where TId : struct, IEntityId
{
    private readonly ImmutableArray<T> _items;

    internal IdList(ImmutableArray<T> items) => _items = items;

    /// <summary>How many there are; also the highest number.</summary>
    public int Count => _items.Length;

    T IReadOnlyList<T>.this[int index] => _items[index];

    /// <summary>The thing with the id.</summary>
    /// <param name="id">Id of a thing of this list; none is refused.</param>
    /// <exception cref="ArgumentOutOfRangeException">The id is none or above <see cref="Count"/>.</exception>
    public T this[TId id]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(id.Value, nameof(id));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(id.Value, _items.Length, nameof(id));
            return _items[id.Value - 1];
        }
    }

    /// <summary>Goes through the things in the order of their numbers, without allocation.</summary>
    public ImmutableArray<T>.Enumerator GetEnumerator() => _items.GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)_items).GetEnumerator();
}
