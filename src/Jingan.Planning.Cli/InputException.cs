namespace Jingan.Planning.Cli;

/// <summary>What was asked for cannot be done with what was given; the message is for the person at the keyboard.</summary>
internal sealed class InputException(Name problem) : Exception(problem.In(Language.English))
{
    /// <summary>The message in a language.</summary>
    public string In(Language language) => problem.In(language);
}
