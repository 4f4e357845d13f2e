using System;
using System.IO;
using System.Security.Cryptography;
using System.Text;
using PersonalDataAnalyzers;
using PersonalDataAnalyzers.EntityFrameworkCore.Ledger;

namespace Samples;

/// <summary>The secrets of a sample, made at its first start. Yours come from a key vault: whoever has the database or a backup
/// of it must not have them, and without them the ledger and the bans know nobody again.</summary>
internal sealed class SampleKeys
{
    private const int Octets = 32;
    private readonly byte[] _all;

    private SampleKeys(byte[] all) => _all = all;

    /// <summary>Of the ledger of erasure.</summary>
    public LedgerKey Ledger => new(_all[..Octets]);

    /// <summary>Of the marks of restrictions, bans, consents and requests.</summary>
    public PseudonymKey Rights => new(_all[Octets..(2 * Octets)]);

    /// <summary>Of the codes with which persons sign in.</summary>
    private PseudonymKey Codes => new(_all[(2 * Octets)..]);

    public static SampleKeys In(string folder)
    {
        var file = Path.Combine(folder, "keys.bin");
        if (!File.Exists(file))
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using var stream = new FileStream(file, options);
            stream.Write(RandomNumberGenerator.GetBytes(3 * Octets));
        }

        return new SampleKeys(File.ReadAllBytes(file));
    }

    /// <summary>The code that lets one person, or the staff, in.</summary>
    public string Code(string role, string key) => role + "." + key + "." + Convert.ToHexString(Codes.Compute("sign-in code", Encoding.UTF8.GetBytes(role + "\n" + key)))[..32];

    /// <summary>Whose code that is; null = nobody's.</summary>
    public (string Role, string Key)? Whose(string code) =>
        code.Split('.') is [var role, var key, _] && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(code), Encoding.UTF8.GetBytes(Code(role, key))) ? (role, key) : null;
}
