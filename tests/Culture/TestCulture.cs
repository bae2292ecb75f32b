using System.Globalization;
using System.Runtime.CompilerServices;

namespace Jingan.Planning.Tests.Culture;

/// <summary>Runs a whole test project under the culture that the environment variable <c>JINGAN_TEST_CULTURE</c> names, such as <c>tr-TR</c>.</summary>
internal static class TestCulture
{
    /// <summary>The variable's name.</summary>
    public const string Variable = "JINGAN_TEST_CULTURE";

    /// <summary>The culture asked for; null for the machine's own.</summary>
    public static string? Asked { get; } = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } name ? name : null;

    [ModuleInitializer]
    internal static void Set()
    {
        if (Asked is null)
            return;

        var culture = CultureInfo.GetCultureInfo(Asked, predefinedOnly: true);
        CultureInfo.DefaultThreadCurrentCulture = culture;
        CultureInfo.DefaultThreadCurrentUICulture = culture;
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
    }
}
