namespace Karvan.Network.Changes.Grammar;

/// <summary>What a key takes.</summary>
public enum FieldType
{
    /// <summary>A word, id or text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A whole number.</summary>
    WholeNumber,

    /// <summary>A day, as 2024-11-05.</summary>
    Date,
}
