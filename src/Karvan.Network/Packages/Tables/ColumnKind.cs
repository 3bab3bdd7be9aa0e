namespace Karvan.Network.Packages.Tables;

/// <summary>Type of the values of a column.</summary>
internal enum ColumnKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>Decimal number.</summary>
    Number,

    /// <summary>Whole number.</summary>
    Integer,

    /// <summary>Day, ISO 8601.</summary>
    Date,

    /// <summary>Local time of day, HH:mm.</summary>
    Time,
}
