using Jingan.Planning.Wording;

namespace Jingan.Planning.Files;

/// <summary>Targets, those of a plan and those of a commitment alike: as worded where the wording says the whole aim, else spelled out.</summary>
internal static class TargetForm
{
    private static readonly Key<string?> Id = Key.Required("id", Scalars.Id, "目标的标识，在一份规划中唯一。", "The target's id, one of a kind in the plan.");

    private static readonly Key<string?> No = Key.Optional("no", Scalars.Text, "编号，照印。", "Its number, as printed.");

    private static readonly Key<string?> Indicator = Key.Required("indicator", Scalars.Id, "指标的标识。", "The indicator's id.");

    private static readonly Key<Name?> Name = Key.Optional("name", Scalars.Name, "此规划对指标的叫法。", "What this plan calls the indicator.");

    private static readonly Key<Force?> Force = Key.Optional(
        "force",
        Scalars.Word(FormatWords.Forces),
        "预期性、约束性或承诺；缺省为未说明。",
        "Whether it is expected, binding or a commitment; without it, the document does not say.");

    private static readonly Key<Unit?> Unit = Key.Optional("unit", Scalars.Unit, "规划所列的单位。", "The unit as the plan gives it.");

    private static readonly Key<Basis?> Basis = Key.Optional(
        "basis",
        Scalars.Word(FormatWords.Bases),
        "目标值如何衡量；缺省依表述、名称和单位，null 表示未说明。",
        "What the numbers measure; without it, what wording, name and unit tell; null for nothing.");

    private static readonly Key<Name?> BasisInferred = Key.Optional(
        "basisInferred", Scalars.Name, "basis 系推断的理由。", "Why, where the basis is inferred.");

    private static readonly Key Aim = Key.Of(
        "target",
        Notation.TextOr(() => StatementForm.Form),
        "目标，照印，如 3~5、>45、完成市下达目标；或以 kind 等键写明。",
        "What is asked, as printed, such as 3~5, >45 or 完成市下达目标; or spelled out by kind and so on.",
        isRequired: true);

    private static readonly Key<string?> Wording = Key.Optional(
        "wording", Scalars.Text, "原文；只在目标已写明时用。", "The wording as printed; only where the target is spelled out.");

    private static readonly Key<ReportingPeriod?> Period = Key.Optional(
        "period", Scalars.Period, "目标的时期；缺省为规划期。", "The target's period; without it, the plan's.");

    private static readonly Key Scope = Key.Of(
        "scope",
        new(new Shape.Text(), new Shape.Mapping(() => ScopeForm!)),
        "所及的对象，照印，如 各街道镇；或写明 words、kind、zones。",
        "Whom it is for, as printed, such as 各街道镇; or words, kind and zones.");

    private static readonly Key<string?> ScopeWords = Key.Required("words", Scalars.Text, "原文。", "The words as printed.");

    private static readonly Key<ScopeKind?> ScopeOf = Key.Optional(
        "kind", Scalars.Word(FormatWords.ScopeKinds), "合计（together）或每个（each）；缺省为 together。", "All together or each one; together without the key.");

    private static readonly Key ScopeZones = Key.Of(
        "zones", new(new Shape.List(Scalars.Id)), "所及空间单元的标识。", "The ids of the zones that it is for.");

    private static readonly MappingForm ScopeForm = new(
        "scope", new("目标所及的对象。", "Whom a target is for."), ScopeWords, ScopeOf, ScopeZones);

    private static readonly Key<string?> Objective = Key.Optional(
        "objective", Scalars.Id, "所属目标任务的标识。", "The id of the objective that it serves.");

    private static readonly Key<Name?> Note = Key.Optional("note", Scalars.Name, "说明。", "A note.");

    public static MappingForm Form { get; } = new(
        "target",
        new("目标。", "A target."),
        Id, No, Indicator, Name, Force, Unit, Basis, BasisInferred, Aim, Wording, Period, Scope, Objective, CodesForm.Codes, Note, SourceForm.Source)
    {
        Rules = [new KeyRule.Needs(Wording, Aim, new Shape.AnyMapping())],
    };

    public static Target? Read(Field field, PlanScope scope)
    {
        if (field.AsMapping(Form) is not { } row)
            return null;

        var id = scope.Targets.Claim(row.Field(Id));
        var (no, indicator, name) = (row.Read(No), row.Read(Indicator), row.Read(Name));
        var (force, unit) = (row.Read(Force), row.Read(Unit));
        var basis = row.Read(Basis);
        var inferredFrom = row.Read(BasisInferred);
        var (own, ownUnit) = scope.Indicators.Find(indicator);
        var stated = StatedAim.Read(row, Aim, Wording, new(name?.Zh, unit, ownUnit));
        var (period, extent) = (row.Read(Period), ReadScope(row.Field(Scope)));
        var (objective, codes, note) = (row.Read(Objective), row.Read(CodesForm.Codes), row.Read(Note));
        var source = SourceForm.Read(row.Field(SourceForm.Source), scope.Document, stated?.Wording);
        basis ??= row.StatesNothing(Basis) ? null : stated?.Basis;
        if (inferredFrom is not null && basis is null && stated is not null)
            row.Field(BasisInferred).ReportNeedless(new("没有 basis", "there is no basis"));

        if (!row.FinishThing())
            return null;

        return new()
        {
            Id = id!,
            No = no,
            Indicator = own!,
            Name = name,
            Force = force,
            Unit = unit,
            Basis = basis is null ? null : new StatedBasis(basis.Value, inferredFrom),
            Aim = stated!.Value.Aim,
            Wording = stated.Value.Wording,
            Period = period,
            Scope = extent,
            Objective = objective,
            Codes = codes,
            Note = note,
            Source = source,
        };
    }

    public static MappingNode Write(Target target, string? document, WritingScope scope)
    {
        var reading = scope.Memory.Wordings.Aim(target.Wording, new(target.Name?.Zh, target.Unit, scope.Indicators.Find(target.Indicator).Unit));
        var mapping = new MappingBuilder()
            .Add(Id, target.Id)
            .Add(No, target.No)
            .Add(Indicator, target.Indicator)
            .Add(Name, target.Name)
            .Add(Force, target.Force)
            .Add(Unit, target.Unit);
        WriteBasis(mapping, target.Basis, reading.Basis);
        if (reading.Statement == target.Aim)
            mapping.Add(Aim, TextValue.Of(target.Wording));
        else
            mapping.Add(Aim, StatementForm.Write(target.Aim)).Add(Wording, target.Wording == TargetWording.Write(target.Aim) ? null : target.Wording);

        return mapping
            .Add(Period, target.Period)
            .Add(Scope, WriteScope(target.Scope))
            .Add(Objective, target.Objective)
            .Add(CodesForm.Codes, target.Codes)
            .Add(Note, target.Note)
            .Add(SourceForm.Source, SourceForm.Write(target.Source, document, target.Wording))
            .Build();
    }

    /// <summary>The basis where it is not the one that wording, name and unit tell.</summary>
    private static void WriteBasis(MappingBuilder mapping, StatedBasis? basis, Basis? told)
    {
        if (basis is null && told is not null)
            mapping.Nothing(Basis);
        else if (basis is not null && (basis.IsInferred || basis.Basis != told))
            mapping.Add(Basis, basis.Basis).Add(BasisInferred, basis.InferredFrom);
    }

    public static TargetScope? ReadScope(Field field)
    {
        if (!field.IsMapping)
            return Scalars.Text.Read(field) is { } text ? new(text) : null;

        var mapping = field.AsMapping(ScopeForm)!.Value;
        var (words, kind) = (mapping.Read(ScopeWords), mapping.Read(ScopeOf) ?? ScopeKind.Together);
        var zones = mapping.List(ScopeZones, Scalars.Id.Read);
        return mapping.Finish() ? new(words!, kind, zones) : null;
    }

    public static OutputNode? WriteScope(TargetScope? scope)
    {
        if (scope is null)
            return null;

        if (scope is { Kind: ScopeKind.Together, Zones.Count: 0 })
            return TextValue.Of(scope.Words);

        return new MappingBuilder()
            .Add(ScopeWords, scope.Words)
            .Add(ScopeOf, scope.Kind == ScopeKind.Together ? null : scope.Kind)
            .List(ScopeZones, scope.Zones, zone => Scalars.Id.Write(zone)!, isInline: true)
            .BuildInline();
    }
}
