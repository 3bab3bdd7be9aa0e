namespace Karvan.Network.Paths;

/// <summary>Why there is no route.</summary>
public enum RouteFailureKind
{
    /// <summary>Origin, destination or a place on the way is not in the network.</summary>
    UnknownPlace,

    /// <summary>There is no such cargo chain.</summary>
    UnknownChain,

    /// <summary>A link that would make the route is closed on the date.</summary>
    LinkClosed,

    /// <summary>A sea link that would make the route has no service on the date whose fleet carries the chain in that direction.</summary>
    NoService,

    /// <summary>The rails change gauge where the package has no gauge change.</summary>
    GaugeBreak,

    /// <summary>Links, services and gauge changes together are in the way.</summary>
    SeveralBarriers,

    /// <summary>No links of the modes that the chain uses lead there on the date.</summary>
    NotConnected,
}
