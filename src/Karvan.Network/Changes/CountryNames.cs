using System.Collections.Frozen;

namespace Karvan.Network.Changes;

/// <summary>English names of countries by their ISO 3166-1 alpha-2 codes, those of Europe, Asia and of large traders.</summary>
internal static class CountryNames
{
    private const string Names =
        "AE united arab emirates;AF afghanistan;AL albania;AM armenia;AR argentina;AT austria;AU australia;AZ azerbaijan;BA bosnia and herzegovina;BD bangladesh;"
        + "BE belgium;BG bulgaria;BH bahrain;BR brazil;BY belarus;CA canada;CH switzerland;CN china;CY cyprus;CZ czechia;DE germany;DK denmark;DZ algeria;EE estonia;"
        + "EG egypt;ES spain;FI finland;FR france;GB united kingdom;GE georgia;GR greece;HK hong kong;HR croatia;HU hungary;ID indonesia;IE ireland;IL israel;IN india;"
        + "IQ iraq;IR iran;IS iceland;IT italy;JO jordan;JP japan;KG kyrgyzstan;KH cambodia;KP north korea;KR south korea;KW kuwait;KZ kazakhstan;LA laos;LB lebanon;"
        + "LK sri lanka;LT lithuania;LU luxembourg;LV latvia;LY libya;MA morocco;MD moldova;ME montenegro;MK north macedonia;MM myanmar;MN mongolia;MT malta;MX mexico;"
        + "MY malaysia;NG nigeria;NL netherlands;NO norway;NP nepal;NZ new zealand;OM oman;PH philippines;PK pakistan;PL poland;PT portugal;QA qatar;RO romania;"
        + "RS serbia;RU russia;SA saudi arabia;SE sweden;SG singapore;SI slovenia;SK slovakia;SY syria;TH thailand;TJ tajikistan;TM turkmenistan;TN tunisia;TR turkiye;"
        + "TR turkey;TW taiwan;UA ukraine;US united states;UZ uzbekistan;VN vietnam;XK kosovo;YE yemen;ZA south africa";

    private static readonly FrozenDictionary<string, string> _codes = Names.Split(';')
        .ToFrozenDictionary(entry => entry[3..], entry => entry[..2], StringComparer.OrdinalIgnoreCase);

    /// <summary>ISO code of the country that is named; a text of two letters is one already. Null = not a country known here.</summary>
    public static string? CodeOf(string text)
    {
        string name = text.Trim().Replace('-', ' ').Replace('ü', 'u');
        if (name.Length == 2 && name.All(char.IsAsciiLetter)) return name.ToUpperInvariant();
        return _codes.GetValueOrDefault(name);
    }
}
