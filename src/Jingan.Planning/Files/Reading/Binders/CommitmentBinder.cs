namespace Jingan.Planning.Files;

/// <summary>Reads commitments with their targets.</summary>
internal static class CommitmentBinder
{
    public static Commitment? Read(Field field, PlanScope scope)
    {
        if (field.AsMapping(CommitmentKeys.Form) is not { } mapping)
            return null;

        var id = scope.Commitments.Claim(mapping.Field(CommitmentKeys.Id));
        var name = mapping.Read(CommitmentKeys.Name);
        var section = mapping.Read(CommitmentKeys.Section);
        var item = mapping.Read(CommitmentKeys.Item);
        var clause = mapping.Read(CommitmentKeys.Clause);
        var isLivelihoodProject = mapping.Read(CommitmentKeys.LivelihoodProject) ?? false;
        var targets = mapping.List(CommitmentKeys.Targets, TargetBinder.Read, scope);
        var sameAs = mapping.List(CommitmentKeys.SameAs, ReadReference);
        var source = SourceValue.Read(mapping.Field(SourceKeys.Source), scope.Document, name?.Zh);
        mapping.FinishThing();
        return id is null || name is null
            ? null
            : new() { Id = id, Name = name, Section = section, Item = item, Clause = clause, IsLivelihoodProject = isLivelihoodProject, Targets = targets, SameAs = sameAs, Source = source };
    }

    private static string? ReadReference(Field field)
    {
        if (Scalars.Text.Read(field) is not { } text)
            return null;

        if (text.Split('/') is [var plan, var commitment] && Identifier.IsValid(plan) && Identifier.IsValid(commitment))
            return text;

        field.Report(ShapeProblems.NotACommitmentReference, Phrase.Quote(text));
        return null;
    }
}
