using System.Reflection;

namespace Jingan.Planning.Cli;

/// <summary>The version of the tool, as packed.</summary>
internal static class ToolVersion
{
    /// <summary>Where the project is at home.</summary>
    public const string Project = "https://github.com/jingan-planning/jingan.planning";

    /// <summary>Such as 0.1.0, without the commit.</summary>
    public static string Text { get; } =
        (typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0").Split('+')[0];
}
