using Jingan.Planning.Commitments;
using Jingan.Planning.Diagnostics;
using Jingan.Planning.Names;
using Jingan.Planning.Reading.Values;

namespace Jingan.Planning.Reading.Binders;

/// <summary>Reads commitments with their targets.</summary>
internal static class CommitmentBinder
{
    public static Commitment? Read(Field field, PlanScope scope)
    {
        if (field.AsMapping() is not { } mapping)
            return null;

        var id = scope.Commitments.Claim(mapping.Required("id"));
        var name = NameValue.Read(mapping.Required("name"));
        var section = TextValue.Read(mapping.Optional("section"));
        var item = TextValue.Read(mapping.Optional("item"));
        var clause = CountValue.Read(mapping.Optional("clause"));
        var isLivelihoodProject = FlagValue.Read(mapping.Optional("livelihoodProject")) ?? false;
        var targets = ListValue.Read(mapping.Optional("targets"), target => TargetBinder.Read(target, scope));
        var sameAs = ListValue.Read(mapping.Optional("sameAs"), ReadReference);
        var source = SourceValue.Read(mapping.Optional("source"), scope.Document, name?.Zh);
        mapping.FinishThing();
        return id is null || name is null
            ? null
            : new(id, name, section, item, clause, isLivelihoodProject, targets, sameAs, source);
    }

    private static string? ReadReference(Field field)
    {
        if (TextValue.Read(field) is not { } text)
            return null;

        if (text.Split('/') is [var plan, var commitment] && Identifier.IsValid(plan) && Identifier.IsValid(commitment))
            return text;

        field.Report(ShapeProblems.NotACommitmentReference, Phrase.Quote(text));
        return null;
    }
}
