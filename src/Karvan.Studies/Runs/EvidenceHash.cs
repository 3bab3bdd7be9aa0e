using System.Security.Cryptography;
using System.Text;
using Karvan.Evidence.Claims;
using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;

namespace Karvan.Studies.Runs;

/// <summary>Hash of the evidence that a run rests on: its parameters with their rules, and its claims.</summary>
public static class EvidenceHash
{
    /// <summary>
    /// SHA-256, lower-case hexadecimal, over one line a parameter and one a claim, each sorted by id: id, value, low, high, rule, claim ids of a
    /// parameter; id of a claim, which is itself the hash of its content. Order of rows, wording and notes do not change it.
    /// </summary>
    /// <param name="package">Package whose parameters and claims the run uses.</param>
    public static string Of(CorridorPackage package)
    {
        StringBuilder text = new(package.Parameters.Count * 100);
        foreach (ParameterRow parameter in package.Parameters.OrderBy(row => row.ParameterId, StringComparer.Ordinal))
            text.AppendJoin('|', parameter.ParameterId, Number(parameter.Value), Number(parameter.Low), Number(parameter.High), parameter.Rule, parameter.ClaimIds).Append('\n');
        foreach (ClaimRow claim in package.Claims.OrderBy(row => row.ClaimId, StringComparer.Ordinal))
            text.Append(claim.ClaimId).Append('\n');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static string Number(double value) => ClaimId.CanonicalDecimal(value);
}
