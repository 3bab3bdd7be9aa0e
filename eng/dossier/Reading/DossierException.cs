namespace Karvan.Dossier.Reading;

/// <summary>The input cannot be converted; the message says file, line, column and value.</summary>
internal sealed class DossierException(string message) : Exception(message);
