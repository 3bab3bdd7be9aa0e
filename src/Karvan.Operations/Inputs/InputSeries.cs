namespace Karvan.Operations.Inputs;

/// <summary>An input that changes on given days; <see cref="Missing"/> where the thing has no such value.</summary>
internal sealed class InputSeries
{
    public const int Missing = -1;

    private readonly List<(long From, int Input)> _pieces = [];

    /// <summary>Pieces in the order of their begin, s -> input.</summary>
    public IReadOnlyList<(long From, int Input)> Pieces => _pieces;

    /// <summary>Whether there is a value at any time.</summary>
    public bool HasValue => _pieces.Exists(piece => piece.Input != Missing);

    /// <summary>Adds a piece; a begin before the run counts as its first moment, and a later piece of the same begin replaces the former.</summary>
    public void Add(long from, int input)
    {
        from = Math.Max(0, from);
        if (_pieces.Count > 0 && _pieces[^1].From == from)
            _pieces[^1] = (from, input);
        else
            _pieces.Add((from, input));
    }

    /// <summary>Lets another input hold for a span; what held before comes back after it.</summary>
    public void Replace(long from, long to, int input, long end)
    {
        int after = At(to);
        _pieces.RemoveAll(piece => piece.From >= from && piece.From <= to);
        _pieces.Add((from, input));
        if (to < end)
            _pieces.Add((to, after));
        _pieces.Sort((left, right) => left.From.CompareTo(right.From));
    }

    /// <summary>Input in force at a time; <see cref="Missing"/> before the first piece.</summary>
    public int At(long seconds)
    {
        int input = Missing;
        for (int i = 0; i < _pieces.Count && _pieces[i].From <= seconds; i++)
            input = _pieces[i].Input;
        return input;
    }
}
