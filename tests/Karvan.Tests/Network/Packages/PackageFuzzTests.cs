using System.Diagnostics;
using System.Text;
using Karvan.Network.Packages;
using Karvan.Tests.Packages;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Network.Packages;

/// <summary>Mutated files never crash or hang the reader and the checks; what they report can be printed.</summary>
public class PackageFuzzTests
{
    private static readonly TimeSpan _limit = TimeSpan.FromSeconds(20);
    private static readonly string[] _tokens = ["\"", "\"\"", ",", "\n", "\r", "\r\n", ";", "\0", "NaN", "-1", "1e308", "=1+1", "../", "\uFEFF", "e\u0301", "\uFFFF", "9999-99-99", "{", "}", "[", "\\u0000"];

    [Fact]
    public void Of_AFewHundredMutations_NeverThrowsOrHangs() => Mutate(seed: 1, mutations: 200);

    [Fact, Trait("Category", "Slow")]
    public void Of_TwoThousandMutations_NeverThrowsOrHangs() => Mutate(seed: 2, mutations: 2_000);

    private static void Mutate(int seed, int mutations)
    {
        Random random = new(seed);
        string[] files = [.. TemporaryPackage.Files.Where(file => !file.EndsWith(".md", StringComparison.Ordinal))];
        using TemporaryPackage package = new();
        for (int mutation = 0; mutation < mutations; mutation++)
        {
            string file = package.PathOf(files[random.Next(files.Length)]);
            byte[] original = File.ReadAllBytes(file);
            byte[] mutated = original;
            for (int step = random.Next(1, 4); step > 0; step--) mutated = MutateOnce(mutated, random);
            File.WriteAllBytes(file, mutated);
            Examine(package, $"seed {seed}, mutation {mutation}, {file}");
            File.WriteAllBytes(file, original);
        }
    }

    private static void Examine(TemporaryPackage package, string name)
    {
        Stopwatch watch = Stopwatch.StartNew();
        PackageReading reading = Should.NotThrow(() => PackageExamination.Of(package.Folder), name);
        watch.Elapsed.ShouldBeLessThan(_limit, name);
        foreach (Finding finding in reading.Findings)
        {
            finding.ToString().ShouldNotBeEmpty(name);
            (finding.Value?.Length ?? 0).ShouldBeLessThanOrEqualTo(Finding.MaxValueLength, name);
        }
    }

    private static byte[] MutateOnce(byte[] bytes, Random random)
    {
        int at = random.Next(bytes.Length + 1);
        return random.Next(8) switch
        {
            0 => bytes[..at],
            1 => Flip(bytes, random),
            2 => Insert(bytes, at, [.. Enumerable.Repeat((byte)random.Next(256), random.Next(1, 50_000))]),
            3 => Insert(bytes, at, Encoding.UTF8.GetBytes(new string('x', 40_000))),
            4 => [.. bytes.AsSpan(0, at / 2), .. bytes.AsSpan(at)],
            5 => Insert(bytes, at, bytes[..Math.Min(at, 2_000)]),
            6 => Shuffle(bytes, random),
            _ => Insert(bytes, at, Encoding.UTF8.GetBytes(_tokens[random.Next(_tokens.Length)])),
        };
    }

    private static byte[] Insert(byte[] bytes, int at, byte[] more) => [.. bytes.AsSpan(0, at), .. more, .. bytes.AsSpan(at)];

    private static byte[] Flip(byte[] bytes, Random random)
    {
        byte[] flipped = [.. bytes];
        for (int count = random.Next(1, 6); count > 0 && flipped.Length > 0; count--) flipped[random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8));
        return flipped;
    }

    private static byte[] Shuffle(byte[] bytes, Random random)
    {
        string[] lines = Encoding.UTF8.GetString(bytes).Split('\n');
        random.Shuffle(lines);
        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }
}
