namespace Jingan.Planning.Cli;

/// <summary>The language that arguments ask for, also where they cannot be parsed.</summary>
internal static class ToolLanguage
{
    private const string Option = "--lang";
    private const string Chinese = "zh";

    /// <summary>Chinese where <c>--lang zh</c> stands anywhere before <c>--</c>, else English.</summary>
    public static Language Of(IReadOnlyList<string> arguments)
    {
        var options = arguments.TakeWhile(argument => argument != "--").ToList();
        return options.Exists(argument => argument is Option + "=" + Chinese or Option + ":" + Chinese)
            || options.Zip(options.Skip(1)).Any(pair => pair is (Option, Chinese))
            ? Language.Chinese
            : Language.English;
    }
}
