using Karvan.Dossier.Drafting;
using Karvan.Dossier.Reading;
using Karvan.Dossier.Tables;

namespace Karvan.Dossier;

/// <summary>All tables in the order in which they rest on each other.</summary>
internal static class Conversion
{
    /// <summary>Converts the dossier to a draft of the package.</summary>
    public static PackageDraft Run(Inputs inputs)
    {
        PackageDraft draft = new(inputs);
        SourceConverter.Convert(draft);
        PlaceConverter.Convert(draft);
        new LinkConverter(draft).Convert();
        BorderConverter.Convert(draft);
        new FacilityConverter(draft).Convert();
        new DwellConverter(draft).Convert();
        SpeedConverter.Convert(draft);
        new ServiceConverter(draft).Convert();
        new FleetConverter(draft).Convert();
        CargoConverter.Convert(draft);
        new BackgroundConverter(draft).Convert();
        SeasonConverter.Convert(draft);
        WeatherConverter.Convert(draft);
        ModelConverter.Convert(draft);
        new PriceConverter(draft).Convert();
        EmissionConverter.Convert(draft);
        ReferenceConverter.Convert(draft);
        ConvertFlows(draft);
        ExtraClaimConverter.Convert(draft);
        return draft;
    }

    private static void ConvertFlows(PackageDraft draft)
    {
        VolumeConverter volumes = new(draft);
        volumes.AddClaims();
        Mentions mentions = new(draft);
        BalanceConverter balance = new(draft, mentions);
        balance.Convert();
        new DemandConverter(draft, balance).Convert();
        new TracerConverter(draft).Convert();
        volumes.AddObservations(mentions.Used);
        ObservationConverter.Convert(draft);
    }
}
