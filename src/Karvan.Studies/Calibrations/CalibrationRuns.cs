using Karvan.Network.Packages;
using Karvan.Operations;
using Karvan.Operations.Results;
using Karvan.Simulation;
using Karvan.Studies.Simulations;
using Karvan.Studies.Validation;

namespace Karvan.Studies.Calibrations;

/// <summary>What the model says for each observation in runs at drawn factors.</summary>
internal sealed class CalibrationRuns
{
    private readonly Dictionary<string, Emulator> _emulators = new(StringComparer.Ordinal);

    private CalibrationRuns(double[][] logFactors) => LogFactors = logFactors;

    /// <summary>Run x factor; the same for all years, since each factor has a stream of its own.</summary>
    public double[][] LogFactors { get; }

    /// <summary>Emulator of an observation; null where too few runs answered it.</summary>
    public Emulator? EmulatorOf(string observation) => _emulators.GetValueOrDefault(observation);

    public static CalibrationRuns Of(CalibrationRequest request, IReadOnlyList<TransitQuestion> questions, IProgress<double>? progress, CancellationToken cancellation)
    {
        CorridorPackage drawn = CalibratedPackage.Before(request.Package, request.Plan);
        CalibrationRuns? runs = null;
        IGrouping<int, TransitQuestion>[] years = [.. questions.GroupBy(question => question.Year!.Value).OrderBy(year => year.Key)];
        for (int i = 0; i < years.Length; i++)
        {
            OperationsPlan plan = OperationsPlan.Compile(
                ProbeDemand.For(drawn, years[i].Key, years[i]), years[i].Key, options: new OperationsOptions { WarmUpDays = request.WarmUpDays, KeepsTimesByMonth = true });
            runs ??= new CalibrationRuns(FactorsOf(plan, request));
            runs.Add(plan, request, [.. years[i]], progress is null ? null : new PartialProgress(progress, i, years.Length), cancellation);
        }

        return runs!;
    }

    private static double[][] FactorsOf(OperationsPlan plan, CalibrationRequest request)
    {
        int[] inputs = [.. request.Plan.Factors.Select(factor => IndexOf(plan, $"factors/{factor.FactorId}/value"))];
        return [.. Enumerable.Range(0, request.Runs).Select(run => plan.Draw(run, request.Seed)).Select(values => inputs.Select(input => Math.Log(values[input])).ToArray())];
    }

    private static int IndexOf(OperationsPlan plan, string parameter) => Enumerable.Range(0, plan.Inputs.Count).First(index => plan.Inputs[index].ParameterId == parameter);

    private void Add(OperationsPlan plan, CalibrationRequest request, TransitQuestion[] questions, IProgress<double>? progress, CancellationToken cancellation)
    {
        IReadOnlyList<Answer[]> answers = Replications.Run(
            request.Runs,
            request.Threads,
            (run, ct) => AnswersOf(plan.Run(run, request.Seed, ct), questions),
            progress is null ? null : new Share(request.Runs, progress),
            ct: cancellation);
        for (int i = 0; i < questions.Length; i++)
        {
            double[] logDays = [.. answers.Select(answer => answer[i].LogDays)];
            double[] within = [.. answers.Select(answer => answer[i].Variance).Where(double.IsFinite)];
            if (within.Length > 0 && Emulator.Fit(LogFactors, logDays, within.Average()) is { } emulator)
                _emulators[questions[i].Row.ObservationId] = emulator;
        }
    }

    private static Answer[] AnswersOf(ReplicationResult result, TransitQuestion[] questions) => [.. questions.Select(question => AnswerOf(result, question))];

    private static Answer AnswerOf(ReplicationResult result, TransitQuestion question)
    {
        QuantileSketch? days = AskedTimes.Of(question, result.Relations.Where(one => one.Consignments > 0), one => one.Key, one => question.IsOfTrain ? one.TrainDays : one.Days, one => question.IsOfTrain ? one.TrainDaysByMonth : one.DaysByMonth);
        if (days is null || days.Quantile(0.16) <= 0)
            return new Answer(double.NaN, double.NaN);
        double deviation = Math.Log(days.Quantile(0.84) / days.Quantile(0.16)) / 2; // two standard deviations of a normal
        return new Answer(Math.Log(days.Quantile(0.5)), deviation * deviation);
    }

    private readonly record struct Answer(double LogDays, double Variance);

    private sealed class Share(int count, IProgress<double> progress) : IProgress<int>
    {
        public void Report(int value) => progress.Report((double)value / count);
    }
}
