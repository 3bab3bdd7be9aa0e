using System.Reflection;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Karvan.Network.Packages;
using Karvan.Studies.Results;
using NodaTime;

namespace Karvan.Studies.Runs;

/// <summary>What identifies a run: the hash of its inputs, and the engine and platform that the bits depend on.</summary>
public static class RunIdentity
{
    /// <summary>Version of the engine with the revision of its sources, where it was built from a checkout: <c>0.1.0+5797bbc7…</c>.</summary>
    public static string Engine { get; } =
        typeof(RunIdentity).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>Version of the time zone data that converts timetables, for example <c>TZDB: 2026f (mapping: $Revision$)</c>.</summary>
    public static string Tzdb { get; } = DateTimeZoneProviders.Tzdb.VersionId;

    /// <summary>Runtime, operating system and architecture, for example <c>.NET 10.0.12 linux-x64</c>.</summary>
    public static string Runtime { get; } = $"{RuntimeInformation.FrameworkDescription} {System}-{RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}";

    private static string System =>
        OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "macos" : OperatingSystem.IsLinux() ? "linux" : "other";

    /// <summary>Record of a verb that only reads: nothing is drawn, so seed, replications and work are 0.</summary>
    /// <param name="verb">Command.</param>
    /// <param name="package">Package that it read.</param>
    /// <param name="year">Year asked about; 0 = all of them.</param>
    public static RunRecord OfReading(string verb, CorridorPackage package, int year = 0)
    {
        ArgumentNullException.ThrowIfNull(package);
        return Identify(new RunRecord
        {
            Id = "",
            Verb = verb,
            Engine = Engine,
            Package = package.Name,
            PackageHash = package.Hash,
            EvidenceHash = EvidenceHash.Of(package),
            Year = year,
            Seed = 0,
            Tzdb = Tzdb,
            Runtime = Runtime,
            Work = new RunWork(),
        });
    }

    /// <summary>The record with its id filled in.</summary>
    /// <param name="run">Record; its id does not matter.</param>
    public static RunRecord Identify(RunRecord run) => run with { Id = IdOf(run) };

    /// <summary>
    /// SHA-256, lower-case hexadecimal, of the compact JSON (UTF-8) of the record without its member <c>id</c>, members in their order. Anyone can
    /// compute it again from the <c>run</c> object of a result.
    /// </summary>
    /// <param name="run">Record; its id does not matter.</param>
    public static string IdOf(RunRecord run)
    {
        JsonObject fields = JsonSerializer.SerializeToNode(run, ResultJson.Compact)!.AsObject();
        fields.Remove("id");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(fields.ToJsonString(ResultJson.Compact))));
    }
}
