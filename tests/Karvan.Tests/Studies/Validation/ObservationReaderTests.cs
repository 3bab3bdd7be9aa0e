using Karvan.Studies.Validation;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies.Validation;

public sealed class ObservationReaderTests : IDisposable
{
    private const string Header = "observation_id,from_place,to_place,days_min,days_max,days_mean,year_or_month,container_or_wagon\n";

    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void Read_FewColumns_FillsInTheUsual()
    {
        ObservationFile file = Read(Header + "a,orient,occident,,,4,2023-05,container\nb,orient,occident,3,5,,2022,wagon\n");
        file.TransitTimes.Select(row => (row.ObservationId, row.Role, row.Status, row.Scored)).ShouldBe([("a", "prediction", "observed", "yes"), ("b", "calibration", "observed", "yes")]);
        file.TransitTimes[1].DaysMax.ShouldBe(5);
        file.Hash.Length.ShouldBe(64);
    }

    [Fact]
    public void Read_Volumes_AreTold_ByTheirColumns() =>
        Read("volume_id,cargo,period_start,value,unit\nv,total,2024,5,t\n").Volumes.Single().Value.ShouldBe(5);

    [Theory]
    [InlineData("a,orient,occident,,,many,2023,container", "row 2, column days_mean: 'many'")]
    [InlineData("a,orient,occident,-1,,,2023,container", "row 2, column days_min: '-1'")]
    [InlineData("a,orient,occident,,,4,,container", "row 2, column year_or_month")]
    [InlineData("a,orient,occident,,,4,2023,container\na,x,y,,,4,2023,container", "column observation_id: 'a' occurs twice")]
    [InlineData("a,orient,occident", "row 2: 3 cells under 8 columns")]
    [InlineData("a,orient,occident,9,8,,2023,container", "row 2, column days_min: '9' is more than days_max")]
    [InlineData("a,orient,occident,,,1e300,2023,container", "row 2, column days_mean: '1e300' is more than 3650 days")]
    [InlineData("a,orient,occident,,,4,2150-02,container", "row 2, column year_or_month: '2150-02' is not a year from 1990 to 2100")]
    [InlineData("", "no row below the heading")]
    public void Read_BrokenRow_SaysWhere(string rows, string expected) =>
        Should.Throw<ObservationFileException>(() => Read(Header + rows + "\n")).Message.ShouldContain(expected);

    [Theory]
    [InlineData("")]
    [InlineData("a,b\n1,2\n")]
    public void Read_OtherTable_SaysWhatIsNeeded(string text) => Should.Throw<ObservationFileException>(() => Read(text)).Message.ShouldContain("there is no column");

    [Fact]
    public void Read_NoUtf8_IsRefused()
    {
        File.WriteAllBytes(_file, [0xFF, 0xFE, 0xC0]);
        Should.Throw<ObservationFileException>(() => ObservationReader.Read(_file)).Message.ShouldContain("UTF-8");
    }

    [Fact]
    public void Read_MissingFile_IsRefused() => Should.Throw<ObservationFileException>(() => ObservationReader.Read(_file + ".not")).Message.ShouldContain("cannot be read");

    private ObservationFile Read(string text)
    {
        File.WriteAllText(_file, text);
        return ObservationReader.Read(_file);
    }
}
