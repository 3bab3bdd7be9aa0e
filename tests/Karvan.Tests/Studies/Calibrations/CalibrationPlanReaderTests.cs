using Karvan.Studies.Calibrations;
using Karvan.Studies.Validation;
using Karvan.Tests.Architecture;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies.Calibrations;

public sealed class CalibrationPlanReaderTests
{
    private const string Header = "kind,id,parameters,low,high,description\n";

    [Fact]
    public void Read_ShippedPlan_StaysBeforeTheFence()
    {
        CalibrationPlan plan = CalibrationPlanReader.Read(Repository.PathOf("data", "calibration", "calibration.csv"));
        plan.Factors.Count.ShouldBeInRange(1, CalibrationPlan.MostFactors);
        plan.Observations.ShouldNotBeEmpty();
        plan.Hash.Length.ShouldBe(64);
    }

    [Theory]
    [InlineData("kind,id\nfactor,a\n", "there is no column 'parameters'")]
    [InlineData(Header + "fact,a,b,0.5,2,c\n", "'fact' is not known")]
    [InlineData(Header + "factor,a,b,0,2,c\n", "column low: '0' is not above 0")]
    [InlineData(Header + "factor,a,b,0.5,0.9,c\n", "column high: '0.9' is not from 1")]
    [InlineData(Header + "factor,a,b,half,2,c\n", "'half' is no number")]
    [InlineData(Header + "observation,a,,,,\n", "0 rows of kind factor")]
    [InlineData(Header + "factor,a,b,0.5,2,c\n", "0 observations for 1 factors")]
    [InlineData(Header + "factor,a,b,0.5,2,c\nobservation,a,,,,\n", "occurs twice")]
    public void Read_BrokenPlan_SaysWhatAndHow(string text, string message)
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        File.WriteAllText(path, text);
        try
        {
            Should.Throw<ObservationFileException>(() => CalibrationPlanReader.Read(path)).Message.ShouldContain(message);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Read_MissingFile_SaysSo() =>
        Should.Throw<ObservationFileException>(() => CalibrationPlanReader.Read("nowhere.csv")).Message.ShouldContain("cannot be read");
}
