using System.Globalization;

namespace Jingan.Planning.Tests.Wording;

/// <summary>How many texts the laws of wordings draw, and from which seed.</summary>
internal static class Drawn
{
    public static int Seed => Given("JINGAN_TEST_SEED", 20261127);

    public static int Count(int usual) => Given("JINGAN_TEXTS", usual);

    private static int Given(string variable, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : usual;
}
