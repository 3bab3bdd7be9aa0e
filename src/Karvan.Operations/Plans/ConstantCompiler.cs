using Karvan.Network.Packages.Rows;
using Karvan.Operations.Inputs;

namespace Karvan.Operations.Plans;

/// <summary>Finds the constants of the package; for those that it lacks the documented default stands in, marked as assumed.</summary>
internal sealed class ConstantCompiler(CompileContext context)
{
    private readonly Dictionary<string, ConstantRow> _rows = Index(context.Package.Constants);

    public ConstantSet Compile() => new()
    {
        WagonLengthM = Of("wagon-length-m", 14),
        TruckLengthM = Of("truck-length-m", 17),
        WagonTareT = Of("wagon-tare-t", 23),
        TruckTareT = Of("truck-tare-t", 15),
        BoxTareTPerTeu = Of("box-tare-t-per-teu", 2.3),
        PlatformTeu = Of("platform-teu", 2),
        ContainerTrainTeu = ContainerTrainTeu,
        WagonTrainWagons = WagonTrainWagons,
        EmptyHoldHours = Of("empty-hold-h", 72),
        StormCommonShare = Of("storm-common-share", 0.5),
        RunTimeVariation = Of("run-time-variation", 0),
        CapacityOccupancy = Of("capacity-occupancy", 0.65),
        LayUpHours = Of("lay-up-h", 720),
        WagonPool = Limit("wagon-pool"),
        PlatformPool = Limit("platform-pool"),
    };

    public int ContainerTrainTeu => Of("container-train-teu", 100);

    public int ContainerTrainWaitHours => Of("container-train-max-wait-h", 48);

    public int WagonTrainWagons => Of("wagon-train-wagons", 50);

    public int WagonTrainWaitHours => Of("wagon-train-max-wait-h", 24);

    public int ConsignmentTeu => Of("consignment-teu", 2);

    public int TruckLoadT => Of("truck-load-t", 18);

    public int TankerLotT => Of("tanker-lot-t", 1000);

    public int GeneralLotT => Of("general-lot-t", 1000);

    public int ServiceTimeVariation => Of("service-time-variation", 0);

    public int FerryWaitHours => Of("vessel-max-wait-h", 24);

    public int BackgroundBerthHours => Of("background-berth-h", 24);

    public double ValueOf(int input) => context.Inputs[input].Value;

    private int Of(string name, double standard) =>
        context.Inputs.Add("constants", name, "value", _rows.TryGetValue(name, out ConstantRow? row) ? row.Value : standard);

    private int Limit(string name) => _rows.TryGetValue(name, out ConstantRow? row) ? context.Inputs.Add("constants", name, "value", row.Value) : InputSeries.Missing;

    private static Dictionary<string, ConstantRow> Index(IReadOnlyList<ConstantRow> rows)
    {
        Dictionary<string, ConstantRow> constants = new(rows.Count, StringComparer.Ordinal);
        foreach (ConstantRow row in rows)
            constants.TryAdd(row.ConstantId, row);
        return constants;
    }
}
