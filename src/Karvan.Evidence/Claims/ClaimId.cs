using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Karvan.Evidence.Text;

namespace Karvan.Evidence.Claims;

/// <summary>The identity of a claim: the same statement of the same source has the same id on every machine.</summary>
public static class ClaimId
{
    /// <summary>Prefix of the present scheme.</summary>
    public const string Prefix = "c1:";

    /// <summary>
    /// <c>c1:</c> and the SHA-256, in lower-case hexadecimal, of the canonical text: the fields from subject to locator, one a line
    /// (ended by LF), in NFC without outer blanks, numbers as plain decimals, the unknown as an empty line.
    /// </summary>
    public static string Of(Claim claim) => Prefix + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(CanonicalText(claim))));

    /// <summary>The text that is hashed.</summary>
    public static string CanonicalText(Claim claim)
    {
        StringBuilder text = new(256);
        foreach (string? field in Fields(claim))
            text.Append(Canonical(field)).Append('\n');
        return text.ToString();
    }

    /// <summary>
    /// A number as the shortest decimal that reads back to it, without exponent or trailing zeros: <c>4484000</c>, <c>0.1</c>.
    /// </summary>
    public static string CanonicalDecimal(double value)
    {
        if (value == 0)
            return "0";
        string shortest = value.ToString("R", CultureInfo.InvariantCulture);
        if (!decimal.TryParse(shortest, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact) || exact == 0)
            return shortest;
        string text = exact.ToString(CultureInfo.InvariantCulture);
        return text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;
    }

    private static string?[] Fields(Claim claim) =>
    [
        claim.Subject, claim.Metric, claim.Scope, Number(claim.Value), Number(claim.Low), Number(claim.High), claim.Unit,
        claim.Qualifier, claim.Modality, claim.PeriodStart, claim.PeriodEnd, claim.Place, claim.SourceId, claim.Locator,
    ];

    private static string? Number(double? value) => value is { } number ? CanonicalDecimal(number) : null;

    // Line ends inside a field would make two different claims look alike.
    private static string Canonical(string? field) =>
        field is null ? "" : CanonicalForm.Compose(field.Trim().ReplaceLineEndings(" "));
}
