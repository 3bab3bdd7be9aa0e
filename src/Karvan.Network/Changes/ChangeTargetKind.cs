namespace Karvan.Network.Changes;

/// <summary>What a change acts on.</summary>
public enum ChangeTargetKind
{
    /// <summary>A place.</summary>
    Place,

    /// <summary>A link.</summary>
    Link,

    /// <summary>A facility.</summary>
    Facility,

    /// <summary>A service.</summary>
    Service,
}
