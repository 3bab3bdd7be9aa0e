using Karvan.Studies.Checkpoints;
using Karvan.Studies.Simulations;
using Karvan.Tests.Studies.Branches;
using NodaTime;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies.Checkpoints;

public sealed class KeptMomentTests : IDisposable
{
    private static readonly SimulationRequest _request = KeptFolder.Request with { Replications = 2 };
    private static readonly LocalDateTime _evening = new(2024, 3, 4, 18, 30);

    private readonly KeptFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Keep_MomentsAskedForLater_AreTheSameBytes()
    {
        _folder.Keep(_request, KeptFolder.June, _evening);
        byte[][] first = Bytes();
        Directory.Delete(Path.Combine(_folder.Kept, "at-2024-06-10"), recursive: true);
        File.Delete(Path.Combine(_folder.Kept, "at-2024-03-04T18-30", "replication-000001.karvan"));
        _folder.Keep(_request, _evening, KeptFolder.June);
        Bytes().ShouldBe(first);
    }

    [Fact]
    public void Keep_Moments_ChangesNothingOfTheRun() => _folder.Keep(_request, KeptFolder.June, _evening).Run.Id.ShouldBe(SimulationStudy.Run(_request, progress: null, default).Run.Id);

    [Fact]
    public void Open_Kept_TellsTheRun()
    {
        _folder.Keep(_request, _evening);
        KeptMoment moment = KeptMoment.Open(_folder.Kept);
        (moment.Moment, moment.Replications, moment.Scenario).ShouldBe((_evening, 2, null));
        moment.Seconds.ShouldBe(((20 + 31 + 29 + 3) * 86_400) + (18 * 3600) + 1800);
        moment.Run.DifferenceOf(RunKey.Of(_request)).ShouldBeNull();
    }

    [Fact]
    public void Open_MomentThatIsNotKept_NamesThoseThatAre()
    {
        Refusal(null).ShouldContain("There is no folder");
        _folder.Keep(_request);
        Refusal(null).ShouldContain("keeps no moment to branch from");
        _folder.Keep(_request, KeptFolder.June, _evening);
        Refusal(null).ShouldContain("keeps 2024-03-04T18:30, 2024-06-10; name one of them with --at");
        Refusal(new LocalDateTime(2024, 6, 11, 0, 0)).ShouldContain("keeps 2024-03-04T18:30, 2024-06-10, not 2024-06-11");
        KeptMoment.Open(_folder.Kept, KeptFolder.June).Moment.ShouldBe(KeptFolder.June);
    }

    [Fact]
    public void Read_DamagedOrForeign_IsRefused()
    {
        _folder.Keep(_request, KeptFolder.June);
        string second = Path.Combine(_folder.Kept, "at-2024-06-10", "replication-000001.karvan");
        byte[] bytes = File.ReadAllBytes(second);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(second, bytes);
        KeptMoment moment = KeptMoment.Open(_folder.Kept);
        Should.Throw<CheckpointException>(() => moment.Read(1)).Message.ShouldContain("is damaged");
        Should.Throw<CheckpointException>(() => _folder.Keep(_request)).Message.ShouldContain("is damaged");
        File.Copy(second.Replace("000001", "000000", StringComparison.Ordinal), second, overwrite: true);
        Should.Throw<CheckpointException>(() => moment.Read(1)).Message.ShouldContain("holds replication 0");
    }

    [Theory]
    [InlineData("2024-11-05", "2024-11-05")]
    [InlineData("2024-11-05T00:00", "2024-11-05")]
    [InlineData("2024-11-05T06:30", "2024-11-05T06:30")]
    [InlineData("5.11.2024", null)]
    [InlineData("2024-02-30", null)]
    [InlineData("", null)]
    public void Parse_Text_IsADayOrAMinute(string text, string? written) => (Moments.Parse(text) is { } moment ? Moments.Write(moment) : null).ShouldBe(written);

    [Fact]
    public void Keep_MomentOutsideTheRun_IsRefusedBeforeAnythingIsMade()
    {
        Should.Throw<CheckpointException>(() => _folder.Keep(_request, new LocalDateTime(2023, 12, 11, 0, 0))).Message.ShouldContain("goes from 2023-12-12 to 2024-12-31");
        Should.Throw<CheckpointException>(() => _folder.Keep(_request, new LocalDateTime(2025, 1, 1, 0, 0)));
        Directory.Exists(_folder.Kept).ShouldBeFalse();
    }

    private string Refusal(LocalDateTime? at) => Should.Throw<CheckpointException>(() => KeptMoment.Open(_folder.Kept, at)).Message;

    private byte[][] Bytes() => [.. Directory.EnumerateFiles(_folder.Kept, "*.karvan", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];
}
