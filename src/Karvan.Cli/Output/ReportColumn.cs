namespace Karvan.Cli.Output;

/// <summary>One column of a table.</summary>
/// <param name="Name">Name in CSV, camelCase.</param>
/// <param name="Title">Heading on a terminal, with the unit.</param>
/// <param name="NumberFormat">Format of numbers on a terminal, for example <c>N0</c>; null = as they are. CSV always has every digit.</param>
internal sealed record ReportColumn(string Name, string Title, string? NumberFormat = null);
