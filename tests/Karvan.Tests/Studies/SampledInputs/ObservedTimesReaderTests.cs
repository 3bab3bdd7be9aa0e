using Karvan.Studies.SampledInputs;
using Karvan.Studies.Validation;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies.SampledInputs;

public sealed class ObservedTimesReaderTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void Read_TimesPercentilesAndMean_AreToldApartById()
    {
        IReadOnlyList<ObservedTimes> sets = Read("\uFEFFid,time,percentile\r\nb,4,50\r\nb,9,90\r\nb,5,mean\r\na,2.5,\r\na,3,\r\n");
        sets.Select(set => set.Id).ShouldBe(["a", "b"]);
        sets[0].Times.ShouldBe([2.5, 3]);
        sets[1].Quantiles.Select(one => one.Share).ShouldBe([0.5, 0.9]);
        sets[1].Mean.ShouldBe(5);
    }

    [Theory]
    [InlineData("", "'id' is missing")]
    [InlineData("id,hours\na,1\n", "'time' is missing")]
    [InlineData("id,time\n", "no row")]
    [InlineData("id,time\na,0\n", "row 2, column time: '0' is not a number above 0")]
    [InlineData("id,time\na,NaN\n", "column time: 'NaN'")]
    [InlineData("id,time\na,\"2,5\"\n", "column time: '2,5'")]
    [InlineData("id,time,percentile\na,1,100\n", "column percentile: '100'")]
    [InlineData("id,time,percentile\na,1,50\na,2,50\n", "row 3, column percentile: '50' occurs twice")]
    [InlineData("id,time,percentile\na,1,mean\na,2,mean\n", "second mean")]
    public void Read_WrongFile_SaysWhere(string text, string message) => Should.Throw<ObservationFileException>(() => Read(text)).Message.ShouldContain(message);

    private IReadOnlyList<ObservedTimes> Read(string text)
    {
        File.WriteAllText(_path, text);
        return ObservedTimesReader.Read(_path);
    }
}
