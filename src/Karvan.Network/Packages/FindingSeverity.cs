namespace Karvan.Network.Packages;

/// <summary>How much a finding matters.</summary>
public enum FindingSeverity
{
    /// <summary>The package is not used before it is mended.</summary>
    Error,

    /// <summary>The package can be used.</summary>
    Warning,
}
