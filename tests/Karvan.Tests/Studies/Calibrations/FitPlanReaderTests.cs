using System.Text.Json;
using Karvan.Studies.Calibrations;
using Karvan.Studies.Validation;
using Karvan.Tests.Architecture;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies.Calibrations;

public sealed class FitPlanReaderTests
{
    private const string Header = "kind,id,parameters,low,high,description\n";

    [Fact]
    public void Read_ShippedPlan_StaysBeforeTheFence()
    {
        FitPlan plan = FitPlanReader.Read(Repository.PathOf("data", "calibration", "calibration.csv"));
        plan.Factors.Count.ShouldBeInRange(1, FitPlan.MostFactors);
        plan.Observations.ShouldNotBeEmpty();
        plan.Hash.Length.ShouldBe(64);
    }

    [Fact]
    public void DatedResult_NewestInTheRepository_IsOfTheShippedPlan()
    {
        string newest = Directory.EnumerateFiles(Repository.PathOf("data", "calibration"), "*.json").Max(StringComparer.Ordinal)!;
        using JsonDocument result = JsonDocument.Parse(File.ReadAllText(newest));
        result.RootElement.GetProperty("planHash").GetString().ShouldBe(FitPlanReader.Read(Repository.PathOf("data", "calibration", "calibration.csv")).Hash);
        result.RootElement.GetProperty("date").GetString().ShouldBe(Path.GetFileNameWithoutExtension(newest));
        result.RootElement.GetProperty("hash").GetString()!.Length.ShouldBe(64);
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
            Should.Throw<ObservationFileException>(() => FitPlanReader.Read(path)).Message.ShouldContain(message);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Read_MissingFile_SaysSo() =>
        Should.Throw<ObservationFileException>(() => FitPlanReader.Read("nowhere.csv")).Message.ShouldContain("cannot be read");
}
