using Jingan.Planning.Diagnostics;
using Jingan.Planning.Names;

namespace Jingan.Planning.Reading.Values;

/// <summary>Reads ids.</summary>
internal static class IdentifierValue
{
    /// <summary>An id; null, with a diagnostic, where the text has not the form of one.</summary>
    public static string? Read(Field? field)
    {
        if (TextValue.Read(field) is not { } text)
            return null;

        if (Identifier.IsValid(text))
            return text;

        field!.Report(ShapeProblems.NotAnId, Phrase.Quote(text));
        return null;
    }
}
