namespace Karvan.Studies.Shipments.Logs;

/// <summary>A shipment log or its map of columns cannot be read; the message says file, row, column, value, rule and mend.</summary>
public sealed class ShipmentLogException : FormatException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is wrong and how to mend it.</param>
    public ShipmentLogException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with its cause.</summary>
    /// <param name="message">What is wrong and how to mend it.</param>
    /// <param name="inner">Cause.</param>
    public ShipmentLogException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
