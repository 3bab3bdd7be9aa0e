using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Karvan.Studies.Results;
using Karvan.Studies.Runs;
using Karvan.Studies.Simulations;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies;

public class RunIdentityTests
{
    private static readonly RunRecord _run = HandMade.Study(1).Run;

    public static TheoryData<string> Fields() => [.. typeof(RunRecord).GetProperties().Select(property => property.Name).Where(name => name != nameof(RunRecord.Id))];

    [Theory, MemberData(nameof(Fields))]
    public void IdOf_AnyFieldChanged_Changes(string field)
    {
        RunRecord changed = _run with { };
        typeof(RunRecord).GetProperty(field)!.SetValue(changed, Another(typeof(RunRecord).GetProperty(field)!.GetValue(_run)));
        RunIdentity.IdOf(changed).ShouldNotBe(_run.Id);
    }

    [Fact]
    public void IdOf_IdChanged_Stays() => RunIdentity.IdOf(_run with { Id = "other" }).ShouldBe(_run.Id);

    [Fact]
    public void Id_SameInputsAtAnotherTimeOnOtherThreads_Stays()
    {
        SimulationRequest request = HandMade.Request() with { Threads = 7 };
        HandMade.Study(1, request: request).Run.Id.ShouldBe(_run.Id);
    }

    [Fact]
    public void IdOf_Record_IsTheHashOfItsCompactJson()
    {
        JsonObject json = JsonNode.Parse(ResultJson.Write(HandMade.Study(1)))!["run"]!.AsObject();
        string id = (string)json["id"]!;
        json.Remove("id");
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json.ToJsonString(ResultJson.Compact)))).ShouldBe(id);
    }

    [Fact]
    public void EvidenceHash_OrderOfRows_DoesNotMatterAndContentDoes()
    {
        string hash = EvidenceHash.Of(HandMade.Package);
        EvidenceHash.Of(HandMade.Package with { Parameters = [.. HandMade.Package.Parameters.Reverse()] }).ShouldBe(hash);
        EvidenceHash.Of(HandMade.Package with { Parameters = [.. HandMade.Package.Parameters.Select(row => row with { High = 2 })] }).ShouldNotBe(hash);
    }

    private static object Another(object? value) => value switch
    {
        null => "something",
        string text => text + "x",
        int number => number + 1,
        ulong number => number + 1,
        double number => number / 2,
        RunWork work => work with { Events = work.Events + 1 },
        _ => throw new InvalidOperationException($"No other value of {value.GetType()} is known to this test."),
    };
}
