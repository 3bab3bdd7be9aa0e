using NodaTime;

namespace Karvan.Network.Packages.Rows;

/// <summary>A row that holds from one day to another, both inclusive.</summary>
public interface IDatedRow
{
    /// <summary>First day on which the row holds; null = as far back as wanted.</summary>
    LocalDate? ValidFrom { get; }

    /// <summary>Last day on which the row holds, inclusive; null = open.</summary>
    LocalDate? ValidTo { get; }
}
