namespace Karvan.Network.Links;

/// <summary>What moves on a link.</summary>
public enum TransportMode
{
    /// <summary>Trains.</summary>
    Rail,

    /// <summary>Vessels.</summary>
    Sea,

    /// <summary>Trucks.</summary>
    Road,

    /// <summary>Oil in a pipe.</summary>
    Pipeline,
}
