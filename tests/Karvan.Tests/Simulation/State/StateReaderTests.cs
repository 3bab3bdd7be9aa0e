using Karvan.Simulation;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Simulation.State;

public sealed class StateReaderTests
{
    [Fact]
    public void Values_OfAllKinds_ComeBack()
    {
        StateWriter writer = new();
        writer.Mark("part");
        writer.Value(-5L);
        writer.Value(double.NaN);
        writer.Flag(true);
        writer.Text("Ağdam Ақтау");
        writer.Values(new[] { 1.5, -0.0, double.Epsilon });
        writer.Values(new List<int> { 4, 5 });
        writer.Values(new byte[200_000]);

        StateReader reader = new(writer.Bytes.ToArray());
        reader.Mark("part");
        reader.Value<long>().ShouldBe(-5L);
        double.IsNaN(reader.Value<double>()).ShouldBeTrue();
        reader.Flag().ShouldBeTrue();
        reader.Text().ShouldBe("Ağdam Ақтау");
        reader.Array<double>().ShouldBe([1.5, -0.0, double.Epsilon]);
        List<int> list = [9];
        reader.Values(list);
        list.ShouldBe([4, 5]);
        reader.Array<byte>().Length.ShouldBe(200_000);
        reader.End();
    }

    [Fact]
    public void Read_WhatDoesNotFit_IsAStateException()
    {
        StateWriter writer = new();
        writer.Mark("ports");
        writer.Values(new[] { 1, 2, 3 });
        byte[] bytes = writer.Bytes.ToArray();

        Should.Throw<StateException>(() => new StateReader(bytes).Mark("vessels")).Message.ShouldBe("The state has 'ports' where 'vessels' was expected.");
        Should.Throw<StateException>(() => ReadThree(bytes, new int[4])).Message.ShouldContain("a list of 3 where 4");
        Should.Throw<StateException>(() => ReadThree(bytes.AsMemory(0, bytes.Length - 1), new int[3])).Message.ShouldContain("1 bytes too early");
        Should.Throw<StateException>(() => new StateReader(bytes).End()).Message.ShouldContain("behind its end");
        Should.Throw<StateException>(() => new StateReader(new byte[] { 255, 255, 255, 127 }).Array<long>());
        Should.Throw<StateException>(() => new StateReader(new byte[] { 2 }).Flag());

        static void ReadThree(ReadOnlyMemory<byte> bytes, int[] into)
        {
            StateReader reader = new(bytes);
            reader.Mark("ports");
            reader.Values<int>(into);
        }
    }

    [Fact]
    public void Value_StructWithGaps_IsRefused() =>
        Should.Throw<InvalidOperationException>(() => new StateWriter().Value(new Gappy())).Message.ShouldContain("Gappy has gaps");

    private readonly record struct Gappy(long Whole, byte Part);
}
