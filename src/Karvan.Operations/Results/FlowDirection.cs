namespace Karvan.Operations.Results;

/// <summary>Direction of travel on the corridor.</summary>
public enum FlowDirection
{
    /// <summary>Towards Europe.</summary>
    West,

    /// <summary>Towards Asia.</summary>
    East,
}
