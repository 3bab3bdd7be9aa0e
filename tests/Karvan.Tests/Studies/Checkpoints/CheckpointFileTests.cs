using FsCheck;
using FsCheck.Fluent;
using Karvan.Studies.Checkpoints;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies.Checkpoints;

public sealed class CheckpointFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("karvan-checkpoint").FullName;

    private string File => Path.Combine(_folder, "one.karvan");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Read_WhatWasWritten_IsTheSame() => Prop.ForAll<byte[], NonNegativeInt, bool>((state, replication, isFinished) =>
    {
        CheckpointHeader header = Header(state.Length) with { Replication = replication.Get, SimulatedSeconds = 7L * replication.Get, IsFinished = isFinished };
        CheckpointFile.Write(File, new Checkpoint(header, state));
        Checkpoint read = CheckpointFile.Read(File);
        read.State.ToArray().ShouldBe(state);
        (read.Header with { Run = header.Run }).ShouldBe(header);
        header.Run.DifferenceOf(read.Header.Run).ShouldBeNull();
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Read_AnyByteFlipped_IsRefused()
    {
        byte[] bytes = Written();
        for (int i = 0; i < bytes.Length; i++)
        {
            byte[] flipped = [.. bytes];
            flipped[i] ^= (byte)(1 << (i % 8));
            Refused(flipped);
        }
    }

    [Fact]
    public void Read_CutAnywhere_IsRefused()
    {
        byte[] bytes = Written();
        for (int length = 0; length < bytes.Length; length++) Refused(bytes[..length]);
    }

    [Fact]
    public void Read_BytesAppended_IsRefused() => Refused([.. Written(), 0]);

    [Fact]
    public void Read_AnyOtherFile_IsRefused() => Prop.ForAll<byte[]>(bytes => { Refused(bytes); }).QuickCheckThrowOnFailure();

    [Fact]
    public void Read_AnotherVersion_SaysWhich()
    {
        byte[] bytes = Written();
        bytes[8] = 9;
        System.Security.Cryptography.SHA256.HashData(bytes.AsSpan(..^32), bytes.AsSpan(^32..));
        Refused(bytes).Message.ShouldContain("version 9 of the format, and this program reads 1");
    }

    private static CheckpointHeader Header(int stateBytes) =>
        new() { Run = RunKey.Of(HandMade.Request()), Replication = 3, SimulatedSeconds = 86400, IsFinished = false, StateBytes = stateBytes };

    private byte[] Written()
    {
        byte[] state = [.. Enumerable.Range(0, 300).Select(i => (byte)(i * i % 256))];
        CheckpointFile.Write(File, new Checkpoint(Header(state.Length), state));
        return System.IO.File.ReadAllBytes(File);
    }

    private CheckpointException Refused(byte[] bytes)
    {
        System.IO.File.WriteAllBytes(File, bytes);
        CheckpointException refusal = Should.Throw<CheckpointException>(() => CheckpointFile.Read(File));
        refusal.Message.ShouldContain(File);
        return refusal;
    }
}
