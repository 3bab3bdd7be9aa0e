using System.Collections.Frozen;

namespace Karvan.Studies.Shipments.Logs;

/// <summary>Understands the names of events: codes of the DCSA Track and Trace standard, plain words in English and Russian, and what the user's map says.</summary>
public sealed class EventNames
{
    private static readonly FrozenDictionary<string, JourneyPoint?> _codes = new Dictionary<string, JourneyPoint?>(StringComparer.Ordinal)
    {
        ["ARRI"] = JourneyPoint.Arrived,
        ["GTIN"] = JourneyPoint.Arrived,
        ["DROP"] = JourneyPoint.Arrived,
        ["STUF"] = JourneyPoint.Arrived,
        ["DISC"] = JourneyPoint.Discharged,
        ["LOAD"] = JourneyPoint.Loaded,
        ["DEPA"] = JourneyPoint.Left,
        ["GTOT"] = JourneyPoint.Left,
        ["PICK"] = JourneyPoint.Left,
        ["STRP"] = JourneyPoint.Left,
        ["INSP"] = null,
        ["CUST"] = null,
        ["RSEA"] = null,
        ["RMVD"] = null,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> _words = Words(
        ("ARRI", "arrived arrival arrive ata vesselarrival trainarrival arrivedat прибыл прибыла прибыло прибытие"),
        ("DEPA", "departed departure depart atd left sailed dispatched vesseldeparture traindeparture отправлен отправлено отправление убыл убыло"),
        ("GTIN", "gatein gatedin received accepted ready terminalin"),
        ("GTOT", "gateout gatedout released delivered handedover terminalout"),
        ("LOAD", "loaded loading load loadedonvessel loadedontrain погружен погружено погрузка"),
        ("DISC", "discharged discharge unloaded unloading dischargedfromvessel выгружен выгружено выгрузка"),
        ("STUF", "stuffed stuffing packed"),
        ("STRP", "stripped stripping unpacked"),
        ("PICK", "pickup pickedup collected"),
        ("DROP", "dropoff droppedoff"),
        ("INSP", "inspected inspection"),
        ("CUST", "customs customscleared cleared customsrelease"));

    private readonly Dictionary<string, string> _own = new(StringComparer.Ordinal);

    /// <summary>Takes the user's own names beside the known ones.</summary>
    /// <param name="own">Own name -> code.</param>
    /// <exception cref="ShipmentLogException">A code is unknown.</exception>
    public EventNames(IReadOnlyDictionary<string, string> own)
    {
        ArgumentNullException.ThrowIfNull(own);
        foreach ((string name, string code) in own)
        {
            string wanted = code.Trim().ToUpperInvariant();
            if (!_codes.ContainsKey(wanted)) throw new ShipmentLogException($"The map says that event '{name}' is '{code}', which is no code: {NearestWord(code)}.");
            _own[TextFold.Of(name)] = wanted;
        }
    }

    /// <summary>Known codes.</summary>
    public static IEnumerable<string> Codes => _codes.Keys.Order(StringComparer.Ordinal);

    /// <summary>Meaning of a name; null = unknown. Case, spaces and hyphens do not count.</summary>
    /// <param name="text">Name as written.</param>
    public EventName? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string folded = TextFold.Of(text);
        string? code = _own.GetValueOrDefault(folded) ?? _words.GetValueOrDefault(folded) ?? folded.ToUpperInvariant();
        return _codes.TryGetValue(code, out JourneyPoint? point) ? new EventName(code, point) : null;
    }

    /// <summary>What to write instead of an unknown name.</summary>
    /// <param name="text">Name as written.</param>
    public static string NearestWord(string text) => Network.Changes.NearestWord.Mend(text, Codes.Concat(["arrived", "departed", "loaded", "discharged", "gate in", "gate out"]), "docs/shipments.md");

    private static FrozenDictionary<string, string> Words(params (string Code, string Words)[] groups)
    {
        Dictionary<string, string> words = new(StringComparer.Ordinal);
        foreach ((string code, string list) in groups)
            foreach (string word in list.Split(' ')) words.Add(word, code);
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
