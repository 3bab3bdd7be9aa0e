namespace Karvan.Network.Packages;

/// <summary>Names the file of the package whose rows a record holds.</summary>
/// <param name="name">Path below the package without extension, for example <c>links</c> or <c>observations/volumes</c>.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TableAttribute(string name) : Attribute
{
    /// <summary>Path below the package without extension.</summary>
    public string Name { get; } = name;
}
