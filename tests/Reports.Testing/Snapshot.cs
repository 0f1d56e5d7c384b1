using System.Runtime.CompilerServices;
using Xunit;

namespace Reports.Testing;

/// <summary>Compares text with the approved copy that lies beside the test.</summary>
public static class Snapshot
{
    private static bool Accepting =>
        Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1"
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"));

    /// <summary>Fails unless <paramref name="actual"/> equals <c>Class.Method.verified.ext</c>.</summary>
    /// <remarks>Set <c>ACCEPT_SNAPSHOTS=1</c> to approve; CI never accepts.</remarks>
    public static void Verify(
        string actual,
        string extension = "txt",
        [CallerFilePath] string file = "",
        [CallerMemberName] string test = "")
    {
        var stem = Path.ChangeExtension(file, null) + "." + test;
        var verified = $"{stem}.verified.{extension}";
        var received = $"{stem}.received.{extension}";
        actual = actual.ReplaceLineEndings("\n");

        if (Accepting)
        {
            File.WriteAllText(verified, actual);
        }

        var expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;
        if (string.Equals(expected, actual, StringComparison.Ordinal))
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        Assert.Fail($"Differs from {Path.GetFileName(verified)}; see {Path.GetFileName(received)}.");
    }
}
