using Jingan.Planning.Diagnostics;
using Jingan.Planning.Plans;
using Jingan.Planning.Reading.Values;

namespace Jingan.Planning.Reading.Binders;

/// <summary>Reads jurisdictions.</summary>
internal static class JurisdictionBinder
{
    public static Jurisdiction? Read(Field? field)
    {
        if (field?.AsMapping() is not { } mapping)
            return null;

        var code = ReadCode(mapping.Required("code"));
        var name = NameValue.Read(mapping.Required("name"));
        var asOf = DateValue.Read(mapping.Optional("asOf"));
        mapping.FinishThing();
        return code is null || name is null ? null : new(code, name, asOf);
    }

    private static string? ReadCode(Field? field)
    {
        if (TextValue.Read(field) is not { } code)
            return null;

        if (Jurisdiction.IsCode(code))
            return code;

        field!.Report(ShapeProblems.NotACode, Phrase.Quote(code));
        return null;
    }
}
