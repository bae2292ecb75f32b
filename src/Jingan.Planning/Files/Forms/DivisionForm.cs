namespace Jingan.Planning.Files;

/// <summary>Changes of administrative divisions: what was merged, split, renamed or recoded, in which year.</summary>
internal static class DivisionForm
{
    private static readonly Key<DivisionChangeKind?> Kind = Key.Required(
        "kind", Scalars.Word(FormatWords.DivisionChanges), "合并、拆分、更名或代码变更。", "Whether divisions were merged, split, renamed or recoded.");

    private static readonly Key<int?> Year = Key.Required("year", Scalars.Count, "生效的年份。", "The year in which it took effect.");

    private static readonly Key Before = Key.Of(
        "before", new(new Shape.List(Notation.Of(() => OneForm!), 1)), "变更前的区划。", "The divisions before.", isRequired: true);

    private static readonly Key After = Key.Of(
        "after", new(new Shape.List(Notation.Of(() => OneForm!), 1)), "变更后的区划。", "The divisions after.", isRequired: true);

    private static readonly Key<string?> Code = Key.Required("code", new CodeValue(), "行政区划代码（GB/T 2260），六位。", "The division's code of GB/T 2260, six digits.");

    private static readonly Key<Name?> Name = Key.Required("name", Scalars.Name, "行政区划名称。", "The division's name.");

    private static readonly MappingForm OneForm = new("division", new("行政区划。", "A division."), Code, Name);

    public static MappingForm Form { get; } = new(
        "division-change", new("行政区划的变更。", "A change of administrative divisions."), Kind, Year, Before, After, SourceForm.Source);

    public static DivisionChange? Read(Field field)
    {
        if (field.AsMapping(Form) is not { } row)
            return null;

        var (kind, year) = (row.Read(Kind), row.Read(Year));
        var (before, after) = (row.List(Before, ReadOne), row.List(After, ReadOne));
        var source = SourceForm.Read(row.Field(SourceForm.Source), assumed: default);
        if (!row.Finish() || kind is null || year is null)
            return null;

        foreach (var side in new[] { before, after })
        {
            if (side.GroupBy(one => one.Code, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is not { } twice)
                continue;

            field.Report(ShapeProblems.ListedTwice, Phrase.Quote(twice.Key));
            return null;
        }

        if (year <= 9999 && DivisionChange.Allows(kind.Value, before.Count, after.Count))
            return new() { Kind = kind.Value, Year = year.Value, Before = before, After = after, Source = source };

        field.Report(ShapeProblems.DivisionCount, FormatWords.DivisionChanges.WordFor(kind.Value), before.Count, after.Count, year.Value);
        return null;
    }

    public static MappingNode Write(DivisionChange change) => new MappingBuilder()
        .Add(Kind, change.Kind)
        .Add(Year, change.Year)
        .List(Before, change.Before, WriteOne)
        .List(After, change.After, WriteOne)
        .Add(SourceForm.Source, SourceForm.Write(change.Source, null))
        .Build(static field => Read(field));

    public static Division? ReadOne(Field field)
    {
        if (field.AsMapping(OneForm) is not { } row)
            return null;

        var (code, name) = (row.Read(Code), row.Read(Name));
        return row.Finish() ? new(code!, name!) : null;
    }

    public static MappingNode WriteOne(Division division) => new MappingBuilder().Add(Code, division.Code).Add(Name, division.Name).BuildInline();
}
