namespace Karvan.Cli.Output;

/// <summary>How a result is printed.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Table,

    /// <summary>The whole result.</summary>
    Json,

    /// <summary>The main table of the result.</summary>
    Csv,

    /// <summary>A map; for results that have one.</summary>
    GeoJson,
}
