using System.Diagnostics;
using System.Text;
using Karvan.Network.Changes;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Network.Changes;

/// <summary>Whatever a file holds, reading it ends soon and without an exception.</summary>
public sealed class ScenarioFuzzTests : IDisposable
{
    private const int Mutations = 1000;

    private static readonly string[] _fragments =
        ["&a ", "*a", "!!binary ", "---\n", "...\n", "? ", ": ", "- ", "[", "]", "{", "}", "\t", "\0", "\"", "'", "|\n", ">\n", "%YAML 9.9\n", "<<: ", "\\U0011FFFF", "\"\\x", "#", "\r", "\uFEFF", "\u2028", "999999999999999999999", "1e999", "2024-02-30"];

    private readonly ScenarioFolder _folder = new();

    [Fact]
    public void Read_Mutated_NeverThrowsOrHangs()
    {
        Random random = new(20240705);
        byte[] sample = Encoding.UTF8.GetBytes(Sample);
        Stopwatch watch = Stopwatch.StartNew();
        int refused = 0;
        for (int i = 0; i < Mutations; i++)
        {
            File.WriteAllBytes(_folder.PathOf("fuzz.yaml"), Mutate(sample, random));
            ScenarioReading reading = ScenarioReader.Read(_folder.PathOf("fuzz.yaml"), []);
            if (reading.Scenario is null) refused++;
            (reading.Scenario is null).ShouldBe(reading.Findings.Count > 0);
        }

        refused.ShouldBeGreaterThan(Mutations / 2);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void Apply_WhatStillReads_NeverThrows()
    {
        Random random = new(77);
        byte[] sample = Encoding.UTF8.GetBytes(Sample);
        for (int i = 0; i < Mutations; i++)
        {
            File.WriteAllBytes(_folder.PathOf("fuzz.yaml"), Mutate(sample, random));
            if (ScenarioReader.Read(_folder.PathOf("fuzz.yaml"), []).Scenario is { } scenario)
                Should.NotThrow(() => ScenarioApplication.Apply(ScenarioApplicationTests.Package(), scenario));
        }
    }

    public void Dispose() => _folder.Dispose();

    private const string Sample = """
        version: 1
        name: "storm and +62 %"
        base: package
        changes:
          - scaleDemand: {cargo: container, from: china, factor: 1.62, starts: 2024-02-01, ends: 2024-03-01}
          - setCapacity: {facility: ferry, berths: 3, storageTeu: 1500.5}
          - addVessels:
              service: line
              count: 2
          - close: {place: port, from: 2024-11-05, to: 2024-11-15}
          - slow: {link: r1, factor: 2}
          - setDraft: {sea: caspian, levelM: -1}
          - build: {project: berth, opens: 2026-01-01}
        """;

    private static byte[] Mutate(byte[] sample, Random random)
    {
        List<byte> bytes = [.. sample];
        for (int n = random.Next(1, 6); n > 0; n--)
        {
            int at = random.Next(bytes.Count);
            switch (random.Next(5))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes.RemoveRange(at, Math.Min(random.Next(1, 30), bytes.Count - at)); break;
                case 2: bytes.InsertRange(at, Encoding.UTF8.GetBytes(_fragments[random.Next(_fragments.Length)])); break;
                case 3: bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(1, 60), bytes.Count - at))); break;
                default: bytes.RemoveRange(at, bytes.Count - at); break;
            }

            if (bytes.Count == 0) bytes.Add((byte)' ');
        }

        return [.. bytes];
    }
}
