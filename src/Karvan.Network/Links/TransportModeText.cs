namespace Karvan.Network.Links;

/// <summary>The words of the package for what moves on a link.</summary>
public static class TransportModeText
{
    /// <summary>The mode that the word names; null = none.</summary>
    /// <param name="text"><c>rail</c>, <c>sea</c>, <c>road</c> or <c>pipeline</c>.</param>
    public static TransportMode? Parse(string text) => text switch
    {
        "rail" => TransportMode.Rail,
        "sea" => TransportMode.Sea,
        "road" => TransportMode.Road,
        "pipeline" => TransportMode.Pipeline,
        _ => null,
    };

    /// <summary>The word for the mode.</summary>
    public static string TextOf(TransportMode mode) => mode switch
    {
        TransportMode.Rail => "rail",
        TransportMode.Sea => "sea",
        TransportMode.Road => "road",
        _ => "pipeline",
    };
}
