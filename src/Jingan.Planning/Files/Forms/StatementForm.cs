namespace Jingan.Planning.Files;

/// <summary>Statements that are spelled out, aims and reported values alike: a kind, and the keys that belong to it.</summary>
internal static class StatementForm
{
    private const int FewestParts = 2;

    private static readonly Key<StatementKind?> Kind = Key.Required("kind", Scalars.Word(AimWords.Kinds), "目标的种类。", "What kind of aim it is.");

    private static readonly Key<ChangeDirection?> Direction = Key.Required(
        "direction", Scalars.Word(AimWords.Directions), "增加或减少。", "Whether it increases or decreases.");

    private static readonly Key<ChangeType?> Type = Key.Optional(
        "changeType",
        Scalars.Word(AimWords.ChangeTypes),
        "按百分比、百分点、绝对数或倍数。",
        "By per cent, percentage points, an absolute amount or a multiple.");

    private static readonly Key<string?> Reference = Key.Optional("reference", Scalars.Text, "与何相比，照印。", "What it is compared with, as printed.");

    private static readonly Key<string?> Authority = Key.Optional("authority", Scalars.Text, "由谁下达，照印。", "Who sets the number, as printed.");

    private static readonly Key<Comparator?> Comparison = Key.Optional(
        "comparator", Scalars.Word(AimWords.Comparators), "达到、不低于、高于、不高于或低于。", "Reach, at least, above, at most or below.");

    private static readonly Key<Comparator?> RequiredComparison = Key.Required(
        "comparator", Scalars.Word(AimWords.Comparators), Comparison.Meaning.Zh, Comparison.Meaning.En);

    private static readonly Key<string?> Benchmark = Key.Required("benchmark", Scalars.Text, "比照的对象，照印。", "What it is measured against, as printed.");

    private static readonly Key<decimal?> Factor = Key.Optional("factor", Scalars.Number, "先乘以几倍。", "By what the benchmark is multiplied first.");

    private static readonly Key Offset = Key.Mapping("offset", () => AmountForm.Form, "相差多少。", "By how much.");

    private static readonly Key<string?> Words = Key.Required("words", Scalars.Text, "原文。", "The words as printed.");

    private static readonly Key<string?> Peers = Key.Optional("peers", Scalars.Text, "在何者之中，照印。", "Among whom, as printed.");

    private static readonly Key<int?> Best = Key.Optional("best", Scalars.Count, "最前的位次。", "The foremost position that counts.");

    private static readonly Key<int?> Worst = Key.Optional("worst", Scalars.Count, "最后的位次。", "The last position that counts.");

    private static readonly Key<string?> Scope = Key.Optional("scope", Scalars.Text, "全部的范围，照印。", "The whole of what, as printed.");

    private static readonly Key<string?> Text = Key.Required("text", Scalars.Text, "原文。", "The text as printed.");

    private static readonly Key<Connective?> Joined = Key.Optional(
        "connective", Scalars.Word(AimWords.Connectives), "各部分的关系；缺省为 and。", "How the parts go together; and without the key.");

    private static readonly Key Parts = Key.Of(
        "parts", new(new Shape.List(Notation.Of(() => Part!), FewestParts)), "各部分。", "The parts.", isRequired: true);

    private static readonly Key<string?> Subject = Key.Optional("subject", Scalars.Text, "此部分所说的对象。", "What the part is about.");

    private static readonly Key<Basis?> PartBasis = Key.Optional(
        "basis", Scalars.Word(FormatWords.Bases), "此部分如何衡量。", "What the part's number measures, where that is not what the whole measures.");

    private static readonly Key<bool?> OfWhich = Key.Optional("ofWhich", Scalars.Flag, "是否为其中数。", "Whether it is a part of what stands before it.");

    private static readonly Key<Frequency?> Per = Key.Optional(
        "per", Scalars.Frequency, "频次：每年为 year，日均为 day-mean，每两年为 two-years。", "How often: year, day-mean, two-years.");

    private static readonly Key<Modality?> Mode = Key.Optional(
        "modality", Scalars.Word(AimWords.Modalities), "力争或确保。", "Whether it is a stretch or a commitment.");

    private static readonly Key<string?> Note = Key.Optional("note", Scalars.Text, "表述中的限定语。", "What the wording adds.");

    /// <summary>An aim or a reported value.</summary>
    public static MappingForm Form { get; } = Made("aim", new("写明的目标或数值。", "An aim or a reported value, spelled out."), AimWords.Kinds, []);

    /// <summary>A part: a statement with a subject, which has no parts itself.</summary>
    private static MappingForm Part { get; } = Made(
        "aim-part", new("目标的一部分。", "A part of an aim."), AimWords.SimpleKinds, [Subject, PartBasis, OfWhich]);

    /// <summary>A statement; null, with a diagnostic, where a key is missing or wrong.</summary>
    public static Statement? Read(Field field) =>
        field.AsMapping(Form) is { } mapping && mapping.Read(Kind) is { } kind ? Read(mapping, Form, kind) : null;

    /// <summary>A statement, kind first.</summary>
    public static MappingNode Write(Statement statement) => Write(statement, new(), static field => Read(field));

    private static MappingForm Made(string name, Phrase meaning, WordTable<StatementKind> kinds, Key[] before) =>
        MappingForm.ByWord(name, meaning, before, Kind, kinds, kind => ([.. KeysOf(kind), Mode, Note], RuleOf(kind)));

    /// <summary>The keys of a kind, behind the kind itself.</summary>
    private static Key[] KeysOf(StatementKind kind) => kind switch
    {
        StatementKind.Delegated => [Authority, Comparison],
        StatementKind.CompleteAll => [Scope, AmountForm.Approximate],
        StatementKind.Relative => [RequiredComparison, Benchmark, Factor, Offset, Reference, AmountForm.Approximate],
        StatementKind.KeepPace => [Benchmark, AmountForm.Approximate],
        StatementKind.Rank => [Words, Peers, Best, Worst],
        StatementKind.MaintainLevel => [Words, Reference, AmountForm.Approximate],
        StatementKind.Qualitative => [Text],
        StatementKind.Composite => [Joined, Parts],
        StatementKind.Change => [Direction, Type, .. AmountForm.KeysOf(kind), Reference, Per],
        _ => [.. AmountForm.KeysOf(kind), Per],
    };

    private static KeyRule? RuleOf(StatementKind kind) =>
        kind == StatementKind.Rank ? new KeyRule.Together(Best, Worst) : AmountForm.RuleOf(kind);

    private static Statement? Read(MappingReader whole, MappingForm forms, StatementKind kind)
    {
        var mapping = whole.By(forms.Case(AimWords.Kinds.WordFor(kind)));
        Statement? statement = kind switch
        {
            StatementKind.Change => ReadChange(mapping),
            StatementKind.Cumulative => AmountForm.Read(mapping) is { } total ? new NumberStatement(total) { IsTotal = true, Per = mapping.Read(Per) } : null,
            StatementKind.Delegated => ReferenceStatement.Delegated(mapping.Read(Authority), mapping.Read(Comparison) ?? Comparator.Reach),
            StatementKind.CompleteAll => new WholeStatement { Scope = mapping.Read(Scope), IsApproximate = ReadApproximate(mapping) },
            StatementKind.Relative => ReadRelative(mapping),
            StatementKind.KeepPace => mapping.Read(Benchmark) is { } whose ? ReferenceStatement.KeepPace(whose, ReadApproximate(mapping)) : null,
            StatementKind.Rank => ReadRank(mapping) is { } rank ? new RankStatement(rank) : null,
            StatementKind.MaintainLevel => ReadMaintainLevel(mapping),
            StatementKind.Qualitative => mapping.Read(Text) is { } text ? new WordsStatement(text) : null,
            StatementKind.Composite => ReadComposite(mapping),
            _ => AmountForm.ReadOf(kind, mapping) is { } amount ? new NumberStatement(amount) { Per = mapping.Read(Per) } : null,
        };
        var (modality, note) = (mapping.Read(Mode), mapping.Read(Note));
        return mapping.Finish() && statement is not null ? statement with { Modality = modality, Note = note } : null;
    }

    private static bool ReadApproximate(MappingReader mapping) => mapping.Read(AmountForm.Approximate) ?? false;

    private static TimeReference? ReadReference(MappingReader mapping) => mapping.Read(Reference) is { } words ? TimeReference.Parse(words) : null;

    private static ChangeStatement? ReadChange(MappingReader mapping)
    {
        var direction = mapping.Read(Direction);
        var type = mapping.Read(Type);
        var amount = AmountForm.Read(mapping);
        var (reference, per) = (ReadReference(mapping), mapping.Read(Per));
        return direction is null || amount is null ? null : new(new(direction.Value, type, amount, reference)) { Per = per };
    }

    private static ReferenceStatement? ReadRelative(MappingReader mapping)
    {
        var comparator = mapping.Read(RequiredComparison);
        var benchmark = mapping.Read(Benchmark);
        var factor = ReadFactor(mapping);
        var offset = mapping.Field(Offset) is { IsAbsent: false } field ? AmountForm.ReadAlone(field) : null;
        var (since, isApproximate) = (ReadReference(mapping), ReadApproximate(mapping));
        return comparator is null || benchmark is null
            ? null
            : ReferenceStatement.Relative(comparator.Value, benchmark, offset) with { Factor = factor, Since = since, IsApproximate = isApproximate };
    }

    /// <summary>What the benchmark is multiplied by; a factor is positive.</summary>
    private static decimal? ReadFactor(MappingReader mapping)
    {
        var factor = mapping.Read(Factor);
        if (factor is null or > 0)
            return factor;

        mapping.Field(Factor).Report(ShapeProblems.NotANumber, Phrase.Quote(DecimalText.Plain(factor.Value)), Phrase.Empty);
        return null;
    }

    private static Rank? ReadRank(MappingReader mapping)
    {
        var (words, peers) = (mapping.Read(Words), mapping.Read(Peers));
        var (best, worst) = (mapping.Read(Best), mapping.Read(Worst));
        if (mapping.States(Best) != mapping.States(Worst))
            mapping.ReportMissing(mapping.States(Best) ? Worst : Best);

        if (worst < best)
            mapping.Self.Report(ShapeProblems.EmptyRange, best.Value, worst.Value);

        return words is null || best is null != worst is null || worst < best ? null : new(peers, best, worst, words);
    }

    private static ReferenceStatement? ReadMaintainLevel(MappingReader mapping)
    {
        var words = mapping.Read(Words);
        var (reference, isApproximate) = (ReadReference(mapping), ReadApproximate(mapping));
        return words is null ? null : ReferenceStatement.MaintainLevel(words, reference, isApproximate);
    }

    private static CompositeStatement? ReadComposite(MappingReader mapping)
    {
        var field = mapping.Field(Parts);
        var parts = field.List(ReadPart);
        var connective = mapping.Read(Joined) ?? Connective.And;
        if (field.IsList && field.Count is < FewestParts and var count)
            field.Report(ShapeProblems.TooFewItems, count, FewestParts);

        return parts.Count < FewestParts ? null : new(parts, connective);
    }

    public static StatementPart? ReadPart(Field field)
    {
        if (field.AsMapping(Part) is not { } mapping || mapping.Read(Kind) is not { } kind)
            return null;

        if (kind == StatementKind.Composite)
        {
            field.Report(ShapeProblems.PartIsComposite);
            return null;
        }

        var (subject, basis, isOfWhich) = (mapping.Read(Subject), mapping.Read(PartBasis), mapping.Read(OfWhich) ?? false);
        return Read(mapping, Part, kind) is { } statement ? new(statement, subject) { Basis = basis, IsOfWhich = isOfWhich } : null;
    }

    private static MappingNode Write(Statement statement, MappingBuilder mapping, Action<Field> reading)
    {
        mapping.Add(Kind, statement.Kind);
        switch (statement)
        {
            case NumberStatement { IsTotal: true } total:
                AmountForm.Write(mapping, total.Amount).Add(Per, total.Per);
                break;
            case NumberStatement number:
                AmountForm.WriteOfKind(mapping, number.Amount).Add(Per, number.Per);
                break;
            case ChangeStatement { Change: var change } stated:
                mapping.Add(Direction, change.Direction).Add(Type, change.Type);
                AmountForm.Write(mapping, change.Amount).Add(Reference, change.Reference?.Words).Add(Per, stated.Per);
                break;
            case ReferenceStatement reference:
                WriteReference(mapping, reference);
                break;
            case RankStatement { Rank: var rank }:
                mapping.Add(Words, rank.Words).Add(Peers, rank.Peers).Add(Best, rank.Best).Add(Worst, rank.Worst);
                break;
            case WholeStatement all:
                mapping.Add(Scope, all.Scope).Flag(AmountForm.Approximate, all.IsApproximate);
                break;
            case CompositeStatement composite:
                mapping.Add(Joined, composite.Connective == Connective.And ? null : composite.Connective);
                mapping.List(Parts, composite.Parts, WritePart);
                break;
            default:
                mapping.Add(Text, ((WordsStatement)statement).Text);
                break;
        }

        return mapping.Add(Mode, statement.Modality).Add(Note, statement.Note).BuildInline(reading);
    }

    public static MappingNode WritePart(StatementPart part) => Write(
        part.Statement,
        new MappingBuilder().Add(Subject, part.Subject).Add(PartBasis, part.Basis).Flag(OfWhich, part.IsOfWhich),
        static field => ReadPart(field));

    private static void WriteReference(MappingBuilder mapping, ReferenceStatement reference)
    {
        switch (reference.Reference)
        {
            case ReferenceKind.Relative:
                mapping.Add(RequiredComparison, reference.Comparator).Add(Benchmark, reference.Whose).Add(Factor, reference.Factor);
                mapping.Add(Offset, reference.Offset is { } offset ? AmountForm.Write(offset) : null);
                break;
            case ReferenceKind.Delegated:
                mapping.Add(Authority, reference.Whose);
                mapping.Add(Comparison, reference.Comparator == Comparator.Reach ? null : reference.Comparator);
                break;
            case ReferenceKind.KeepPace:
                mapping.Add(Benchmark, reference.Whose);
                break;
            default:
                mapping.Add(Words, reference.Words);
                break;
        }

        mapping.Add(Reference, reference.Since?.Words).Flag(AmountForm.Approximate, reference.IsApproximate);
    }
}
