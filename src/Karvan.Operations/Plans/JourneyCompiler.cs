using Karvan.Network;
using Karvan.Network.Links;
using Karvan.Network.Paths;
using Karvan.Operations.Results;

namespace Karvan.Operations.Plans;

/// <summary>Tells for each route where on the way its stages lie and which inputs their times are drawn from. Compile-time only; a run never asks.</summary>
internal sealed class JourneyCompiler(CompileContext context, PortCompiler ports, List<ProgramPlan> programs, List<FormationPlan> formations)
{
    public JourneyRoute Of(RelationKey? relation, RoutePlan route, CorridorNetwork network, IReadOnlyList<RouteStep> steps)
    {
        List<string> places = [];
        List<double> kilometers = [0];
        foreach (RouteStep step in steps)
        {
            Link link = network.Links[step.Link];
            places.Add(network.Places[step.IsForward ? link.From : link.To].Code);
            kilometers.Add(kilometers[^1] + link.Row.LengthKm);
        }

        Link last = network.Links[steps[^1].Link];
        places.Add(network.Places[steps[^1].IsForward ? last.To : last.From].Code);
        return new JourneyRoute
        {
            Relation = relation,
            Places = places,
            Links = [.. steps.Select(step => network.Links[step.Link].Code)],
            Modes = [.. steps.Select(step => network.Links[step.Link].Mode)],
            Kilometers = kilometers,
            Stages = [.. route.Legs.SelectMany(leg => StagesOf(leg, route.Chain))],
        };
    }

    /// <summary>Stages of a leg with their inputs, in the order in which the route numbers them.</summary>
    private IEnumerable<JourneyStage> StagesOf(RouteLegPlan leg, CargoChain chain)
    {
        if (leg.IsSea)
        {
            string[] sailing = NamesOf(ports.SailingInputs(leg.Queue, chain));
            foreach (StageKey key in ports.StagesOf(leg.Queue, chain))
                yield return new JourneyStage(key, key.Kind == StageKind.Sea ? sailing : []);
        }
        else if (leg.Formation >= 0)
        {
            yield return new JourneyStage(new StageKey(formations[leg.Formation].Place, "train", StageKind.Waiting, formations[leg.Formation].Basis), []);
        }

        if (leg.Program < 0)
            yield break;
        ProgramPlan program = programs[leg.Program];
        for (int i = 0; i < program.Stages.Length; i++)
            yield return new JourneyStage(program.Stages[i], NamesOf(program.StageInputs[i]));
    }

    private string[] NamesOf(IEnumerable<int> inputs) => [.. inputs.Select(input => context.Inputs[input].ParameterId)];
}
