using Karvan.Network.Packages.Rows;

namespace Karvan.Network.Changes.Handlers;

/// <summary>scaleDemand.</summary>
internal sealed class ScaleDemandHandler : IChangeHandler
{
    private const string Table = "demand";
    private const int ShownWords = 6;

    public void Handle(ScenarioChange change, ScenarioDraft draft)
    {
        if (Selection(change, draft) is not { } cells) return;
        double factor = change.NumberOf("factor") ?? 1;
        DemandRow[] rows = [.. draft.Package.Rows<DemandRow>(Table).Where(cells.Matches)];
        if (rows.Length == 0) draft.Findings.Add(change.Mark, change.Kind, "some cell of demand.csv fits all its keys", "take a key out or correct it");
        else if (change.From is { } from) draft.Pass(new ScaleDemandChange(from, change.To, cells, factor));
        else Scale(rows, factor, draft);
    }

    private static void Scale(DemandRow[] rows, double factor, ScenarioDraft draft)
    {
        foreach (DemandRow row in rows)
        {
            draft.Package.Scale(Table, row.DemandId, "tonnes", factor);
            draft.Package.Scale(Table, row.DemandId, "units", factor);
        }
    }

    private static DemandSelection? Selection(ScenarioChange change, ScenarioDraft draft)
    {
        string? cargo = change.TextOf("cargo");
        bool isChain = cargo is not null && Paths.RouteSearch.Chains.Contains(cargo);
        bool isSound = cargo is null || isChain || IsCargo(change, draft, cargo);
        HashSet<string>? from = Places(change, "from", draft, ref isSound);
        HashSet<string>? to = Places(change, "to", draft, ref isSound);
        if (!isSound) return null;
        if (isChain && change.TextOf("chain") is { } chain && chain != cargo)
        {
            draft.Refuse(change, "chain", "cargo names the same chain", "leave one of the two out");
            return null;
        }

        return new DemandSelection { Cargo = isChain ? null : cargo, Chain = isChain ? cargo : change.TextOf("chain"), Direction = change.TextOf("direction"), FromPlaces = from, ToPlaces = to };
    }

    private static bool IsCargo(ScenarioChange change, ScenarioDraft draft, string cargo)
    {
        if (draft.Package.Find<CargoRow>("cargo", cargo) is not null) return true;
        draft.Refuse(change, "cargo", "is a cargo of cargo.csv or a chain", NearestWord.Mend(cargo, draft.Package.Rows<CargoRow>("cargo").Select(row => row.CargoId).Concat(Paths.RouteSearch.Chains), "cargo.csv"));
        return false;
    }

    private static HashSet<string>? Places(ScenarioChange change, string key, ScenarioDraft draft, ref bool isSound)
    {
        if (change.TextOf(key) is not { } text) return null;
        if (draft.Package.Find<PlaceRow>("places", text) is not null) return new(StringComparer.Ordinal) { text };
        if (CountryNames.CodeOf(text) is { } country)
        {
            HashSet<string> inside = new(draft.Package.Rows<PlaceRow>("places").Where(row => row.Country == country).Select(row => row.PlaceId), StringComparer.Ordinal);
            if (inside.Count > 0) return inside;
        }

        if (draft.PlaceNamed(text) is { } place) return new(StringComparer.Ordinal) { place };
        isSound = false;
        string[] countries = [.. draft.Package.Rows<PlaceRow>("places").Select(row => row.Country).OfType<string>().Distinct(StringComparer.Ordinal).Take(ShownWords)];
        string mend = NearestWord.Mend(text, draft.Package.Rows<PlaceRow>("places").Select(row => row.PlaceId), "places.csv");
        draft.Refuse(change, key, "is a place, an alias or a country of the package", $"{mend} (or a country: {string.Join(", ", countries)})");
        return null;
    }
}
