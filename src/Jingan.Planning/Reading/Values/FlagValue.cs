using Jingan.Planning.Diagnostics;

namespace Jingan.Planning.Reading.Values;

/// <summary>Reads <c>true</c> and <c>false</c>.</summary>
internal static class FlagValue
{
    /// <summary>Whether it is <c>true</c>; null, with a diagnostic, where the text is neither.</summary>
    public static bool? Read(Field? field)
    {
        switch (TextValue.Read(field))
        {
            case null:
                return null;
            case "true":
                return true;
            case "false":
                return false;
            case var other:
                field!.Report(ShapeProblems.NotAFlag, Phrase.Quote(other));
                return null;
        }
    }
}
