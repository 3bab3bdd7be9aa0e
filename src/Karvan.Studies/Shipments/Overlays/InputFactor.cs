namespace Karvan.Studies.Shipments.Overlays;

/// <summary>By what an overlay multiplies the times that an input stands for.</summary>
internal sealed record InputFactor
{
    /// <summary>Parameter id: table/row/column.</summary>
    public required string Parameter { get; init; }

    /// <summary>Factor of the times, above 0.</summary>
    public required double Factor { get; init; }

    /// <summary>Factor at the low end of the interval.</summary>
    public required double Low { get; init; }

    /// <summary>Factor at the high end.</summary>
    public required double High { get; init; }

    /// <summary>Times of the log behind it.</summary>
    public required int Times { get; init; }

    /// <summary>Stages of the log behind it.</summary>
    public required IReadOnlyList<string> Stages { get; init; }

    public string Table => Parameter.Split('/')[0];

    public string Row => Parameter[(Table.Length + 1)..Parameter.LastIndexOf('/')];

    public string Column => Parameter[(Parameter.LastIndexOf('/') + 1)..];
}
