using Karvan.Operations.Runs;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Operations.Runs;

/// <summary>The time of a train is the mean over those who left on it.</summary>
public sealed class TrainBookTests
{
    private readonly TrainBook _book = new();

    [Fact]
    public void Arrive_LastOfATrain_TellsTheMeanOfAll()
    {
        int[] train = Depart(7, 7, 7);

        _book.Arrive(train[2], 100).ShouldBeNull();
        _book.Arrive(train[0], 200).ShouldBeNull();
        _book.Arrive(train[1], 600).ShouldBe(new TrainTime(300, 3));
    }

    [Fact]
    public void Arrive_UnmeasuredAmongThem_CountsOnlyTheMeasured()
    {
        int[] train = Depart(7, 7, 7);

        _book.Arrive(train[0], 100).ShouldBeNull();
        _book.Arrive(train[1], 300).ShouldBeNull();
        _book.Arrive(train[2], null).ShouldBe(new TrainTime(200, 2));
    }

    [Fact]
    public void Arrive_NoneMeasured_TellsNothing() => _book.Arrive(Depart(7)[0], null).ShouldBeNull();

    [Fact]
    public void Arrive_OfNoTrain_IsATrainOfItsOwn()
    {
        _book.Arrive(TrainBook.None, 50).ShouldBe(new TrainTime(50, 1));
        _book.Arrive(TrainBook.None, null).ShouldBeNull();
    }

    [Fact]
    public void Join_TwoRelationsOnOneTrain_AreTwoTimes()
    {
        int[] train = Depart(1, 2, 1);

        _book.Arrive(train[0], 10).ShouldBeNull();
        _book.Arrive(train[1], 1000).ShouldBe(new TrainTime(1000, 1));
        _book.Arrive(train[2], 30).ShouldBe(new TrainTime(20, 2));
    }

    [Fact]
    public void Join_TwoTrainsOfOneRelation_AreTwoTimes()
    {
        int[] first = Depart(1, 1);
        int[] second = Depart(1, 1);

        _book.Arrive(first[0], 10).ShouldBeNull();
        _book.Arrive(second[0], 100).ShouldBeNull();
        _book.Arrive(first[1], 20).ShouldBe(new TrainTime(15, 2));
        _book.Arrive(second[1], 300).ShouldBe(new TrainTime(200, 2));
    }

    [Fact]
    public void Arrive_ThousandsOfTrains_UsesTheirPlacesAgain()
    {
        for (int i = 0; i < 5_000; i++)
        {
            int[] train = Depart(i % 3, i % 3);
            train[0].ShouldBeLessThan(256);
            _book.Arrive(train[0], i).ShouldBeNull();
            _book.Arrive(train[1], i + 2).ShouldBe(new TrainTime(i + 1, 2));
        }
    }

    private int[] Depart(params int[] relations)
    {
        _book.BeginDeparture();
        return Array.ConvertAll(relations, _book.Join);
    }
}
