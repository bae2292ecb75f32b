using System.Text.Json;
using System.Text.Json.Serialization;
using Jingan.Planning.Comparison;
using Jingan.Planning.Files;

namespace Jingan.Planning.Json;

/// <summary>The data of the model in JSON: everything with a form in files as it stands there, and the few records that have none.</summary>
internal static class DataConverters
{
    public static JsonConverter<SourceReference> Source { get; } = new TreeConverter<SourceReference>(
        source => SourceForm.Write(source, assumed: null), field => SourceForm.Read(field, assumed: default));

    public static JsonConverter<Amount> Amount { get; } = new TreeConverter<Amount>(AmountForm.Write, AmountForm.ReadAlone);

    public static JsonConverter<Name> Name { get; } = new TreeConverter<Name>(Scalars.Name.Write, Scalars.Name.Read);

    public static JsonConverter<Plan> Plan { get; } = new TreeConverter<Plan>(plan => PlanForm.Write(plan, new([])), field => PlanForm.Read(field, new IdRegistry()));

    public static JsonConverter<PlanSet> PlanSet { get; } = new TreeConverter<PlanSet>(set => FileForm.Write(set, new(set.Indicators)), field => FileForm.Read(field).Content);

    public static JsonConverter<Target> Target { get; } = new TreeConverter<Target>(
        target => TargetForm.Write(target, document: null, new([])), field => TargetForm.Read(field, NoDocument));

    public static JsonConverter<Indicator> Indicator { get; } = new TreeConverter<Indicator>(
        IndicatorForm.Write, field => IndicatorForm.Read(field, new IdRegistry()));

    public static JsonConverter<Observation> Observation { get; } = new TreeConverter<Observation>(
        observation => ObservationForm.Write(observation, new([])), field => ObservationForm.Read(field));

    public static JsonConverter<Commitment> Commitment { get; } = new TreeConverter<Commitment>(
        commitment => CommitmentForm.Write(commitment, document: null, new([])), field => CommitmentForm.Read(field, NoDocument));

    public static JsonConverter<Project> Project { get; } = new TreeConverter<Project>(
        project => ProjectForm.Write(project, document: null), field => ProjectForm.Read(field, NoDocument));

    public static JsonConverter<Milestone> Milestone { get; } = new TreeConverter<Milestone>(
        milestone => ProjectForm.WriteMilestone(milestone, document: null), field => ProjectForm.ReadMilestone(field, NoDocument));

    public static JsonConverter<Objective> Objective { get; } = new TreeConverter<Objective>(
        objective => ObjectiveForm.Write(objective, document: null), field => ObjectiveForm.Read(field, NoDocument));

    public static JsonConverter<Industry> Industry { get; } = new TreeConverter<Industry>(
        industry => IndustryForm.Write(industry, document: null), field => IndustryForm.Read(field, NoDocument));

    public static JsonConverter<Zone> Zone { get; } = new TreeConverter<Zone>(
        zone => ZoneForm.WriteAll([zone], document: null).Single(), ReadZone);

    public static JsonConverter<Lineage> Lineage { get; } = new TreeConverter<Lineage>(
        lineage => LineageForm.Write(lineage, document: null), field => LineageForm.Read(field, NoDocument));

    public static JsonConverter<BoundaryFeature> Feature { get; } = new TreeConverter<BoundaryFeature>(BoundaryForm.Write, BoundaryForm.ReadFeature);

    public static JsonConverter<DivisionChange> DivisionChange { get; } = new TreeConverter<DivisionChange>(DivisionForm.Write, DivisionForm.Read);

    public static JsonConverter<AcceptedChange> AcceptedChange { get; } = new RecordConverter<AcceptedChange>(
        "accepted change",
        static (to, entry) =>
        {
            to.Word<ChangeSubject>("subject", entry.Subject);
            to.Text("id", entry.Id);
            to.Word<ChangeKind>("kind", entry.Kind);
            to.Text("part", entry.Part);
            to.Word("effect", entry.Effect);
            to.Text("reason", entry.Reason);
        },
        static row => new()
        {
            Subject = row.Word("subject", WordConverters.Subject) ?? throw row.Missing("subject"),
            Id = row.Required("id"),
            Kind = row.Word("kind", WordConverters.ChangeKind) ?? throw row.Missing("kind"),
            Part = row.Text("part"),
            Effect = row.Word("effect", WordConverters.Effect),
            Reason = row.Required("reason"),
        });

    private static PlanScope NoDocument => new(default(AssumedDocument));

    /// <summary>Everything that comes back as it was.</summary>
    public static IEnumerable<PlanningConverter> All() =>
    [
        .. Listed(PlanSet), .. Listed(Plan), .. Listed(Target), .. Listed(Indicator), .. Listed(Observation), .. Listed(Commitment),
        .. Listed(Project), .. Listed(Milestone), .. Listed(Objective), .. Listed(Industry), .. Listed(Zone), .. Listed(Lineage),
        .. Listed(Feature), .. Listed(DivisionChange), .. Listed(Source), .. Listed(Amount), .. Listed(Name), .. Listed(AcceptedChange),
        .. Listed(new TreeConverter<SourceDocument>(DocumentForm.Write, field => DocumentForm.Read(field, new IdRegistry()))),
        .. Listed(new TreeConverter<SpatialStructure>(space => SpaceForm.Write(space, document: null), field => SpaceForm.Read(field, NoDocument))),
        .. Listed(new TreeConverter<ZoneOrder>(order => SpaceForm.WriteOrder(order, document: null), field => SpaceForm.ReadOrder(field, NoDocument))),
        .. Listed(new TreeConverter<PatternCount>(count => SpaceForm.WriteCounts([count]), field => Only(SpaceForm.ReadCounts(field)))),
        .. Listed(new TreeConverter<SharedSides>(shares => ZoneForm.WriteShares(shares, document: null), field => ZoneForm.ReadShares(field, NoDocument))),
        .. Listed(new TreeConverter<BoundarySide>(side => BoundaryForm.Write([side], document: null), field => Only(BoundaryForm.Read(field, NoDocument)))),
        .. Listed(new TreeConverter<ZoneKind>(new ZoneKindValue().Write, new ZoneKindValue().Read)),
        .. Listed(new TreeConverter<Jurisdiction>(JurisdictionForm.Write, JurisdictionForm.Read)),
        .. Listed(new TreeConverter<Division>(DivisionForm.WriteOne, DivisionForm.ReadOne)),
        .. Listed(new TreeConverter<Place>(ObservationForm.WritePlace, ObservationForm.ReadPlace)),
        .. Listed(new TreeConverter<Dimension>(one => new DimensionsValue().Write([one]), field => Only(new DimensionsValue().Read(field)))),
        .. Listed(new TreeConverter<OutsideCode>(code => CodesForm.Codes.Notation.Write([code]), field => Only(CodesForm.Codes.Notation.Read(field)))),
        .. Listed(new TreeConverter<TargetScope>(TargetForm.WriteScope, TargetForm.ReadScope)),
        .. Listed(new TreeConverter<DefinitionBreak>(IndicatorForm.WriteBreak, IndicatorForm.ReadBreak)),
        .. Listed(new TreeConverter<PlanCoverage>(coverage => PlanForm.WriteCoverage(coverage, document: null), field => PlanForm.ReadCoverage(field, NoDocument))),
        .. Listed(new TreeConverter<Unit>(Scalars.Unit.Write, Scalars.Unit.Read)),
        .. Statements(), .. Records(), .. Small(),
    ];

    /// <summary>The converter of a type and that of lists of it.</summary>
    public static IEnumerable<PlanningConverter> Listed<T>(JsonConverter<T> converter) =>
        [PlanningConverter.Of(converter), PlanningConverter.Of(new ListConverter<T>(converter))];

    /// <summary>The same of a type whose values may be missing.</summary>
    public static IEnumerable<PlanningConverter> ListedValue<T>(JsonConverter<T> converter)
        where T : struct => [.. Listed(converter), PlanningConverter.Nullable(converter)];

    private static IEnumerable<PlanningConverter> Statements() =>
    [
        .. Listed(StatementOf<Statement>()), .. Listed(StatementOf<NumberStatement>()), .. Listed(StatementOf<ChangeStatement>()),
        .. Listed(StatementOf<ReferenceStatement>()), .. Listed(StatementOf<RankStatement>()), .. Listed(StatementOf<WholeStatement>()),
        .. Listed(StatementOf<WordsStatement>()), .. Listed(StatementOf<CompositeStatement>()),
        .. Listed(new TreeConverter<StatementPart>(StatementForm.WritePart, StatementForm.ReadPart)),
        .. Listed(new TreeConverter<Change>(
            change => StatementForm.Write(new ChangeStatement(change)), field => StatementForm.Read(field) is ChangeStatement { Change: var change } ? change : null)),
        .. Listed(new TreeConverter<Rank>(
            rank => StatementForm.Write(new RankStatement(rank)), field => StatementForm.Read(field) is RankStatement { Rank: var rank } ? rank : null)),
    ];

    private static TreeConverter<T> StatementOf<T>()
        where T : Statement => new(StatementForm.Write, StatementForm.Read);

    private static IEnumerable<PlanningConverter> Records() =>
    [
        .. Listed(new RecordConverter<StatedBasis>(
            "basis",
            static (to, stated) =>
            {
                to.Text("basis", FormatWords.Bases.WordFor(stated.Basis));
                to.Data("inferredFrom", stated.InferredFrom, Name);
            },
            static row => new(row.Word("basis", WordConverters.Basis) ?? throw row.Missing("basis"), row.Object("inferredFrom", Name)))),
        .. Listed(new RecordConverter<ExtensionField>(
            "further key",
            static (to, field) =>
            {
                to.Text("owner", field.Owner);
                to.Text("key", field.Key);
                to.Text("json", field.Json);
            },
            static row => new(row.Text("owner") ?? "", row.Required("key"), row.Required("json")))),
        .. Listed(new RecordConverter<Baseline>(
            "baseline",
            static (to, baseline) =>
            {
                to.Text("indicator", baseline.Indicator);
                to.Data("value", baseline.Value, Amount);
                to.Count("year", baseline.Year);
                to.Data("source", baseline.Source, Source);
            },
            static row => new(row.Required("indicator"), row.Object("value", Amount) ?? throw row.Missing("value"), row.Count("year"), row.Object("source", Source)))),
        .. Listed(new RecordConverter<PlanSummary>("summary", WriteSummary, ReadSummary)),
    ];

    private static IEnumerable<PlanningConverter> Small() =>
    [
        .. Listed(ValueConverters.Period), .. Listed(ValueConverters.Time), .. Listed(ValueConverters.Frequency), .. Listed(ValueConverters.Region),
        .. ListedValue(ValueConverters.Date), .. ListedValue(ValueConverters.Interval),
        PlanningConverter.Of(new ListConverter<string>(System.Text.Json.Serialization.Metadata.JsonMetadataServices.StringConverter!)),
        PlanningConverter.Of(new ListConverter<int>(System.Text.Json.Serialization.Metadata.JsonMetadataServices.Int32Converter)),
        PlanningConverter.Of(new ListConverter<decimal>(System.Text.Json.Serialization.Metadata.JsonMetadataServices.DecimalConverter)),
    ];

    private static Zone? ReadZone(Field field)
    {
        var zones = new List<Zone>();
        ZoneForm.Read(field, parent: null, NoDocument, zones);
        return zones.Count > 1 ? throw new JsonException("A zone alone has no zones in it: a list of zones, or a space, has.") : zones.FirstOrDefault();
    }

    private static T? Only<T>(ValueList<T> values)
        where T : class => values is [var only] ? only : null;

    private static void WriteSummary(ResultJson to, PlanSummary summary)
    {
        to.Text("id", summary.Id);
        to.Name("title", summary.Title);
        to.Text("kind", FormatWords.PlanKinds.WordFor(summary.Kind));
        to.Period("period", summary.Period);
        to.Text("status", summary.Status is { } status ? FormatWords.PlanStatuses.WordFor(status) : null);
        to.Object("counts", summary, static (inner, one) =>
        {
            inner.Count("targets", one.Targets);
            inner.Count("commitments", one.Commitments);
            inner.Count("projects", one.Projects);
            inner.Count("zones", one.Zones);
        });
    }

    private static PlanSummary ReadSummary(RecordReader row)
    {
        var counts = row.Object("counts", SummaryCounts);
        return new()
        {
            Id = row.Required("id"),
            Title = row.Object("title", Name) ?? throw row.Missing("title"),
            Kind = row.Word("kind", WordConverters.PlanKind) ?? throw row.Missing("kind"),
            Period = row.Object("period", ValueConverters.Period) ?? throw row.Missing("period"),
            Status = row.Word("status", WordConverters.PlanStatus),
            Targets = counts?[0] ?? 0,
            Commitments = counts?[1] ?? 0,
            Projects = counts?[2] ?? 0,
            Zones = counts?[3] ?? 0,
        };
    }

    private static JsonConverter<int[]> SummaryCounts { get; } = new RecordConverter<int[]>(
        "counts",
        static (_, _) => { },
        static row => [row.Count("targets") ?? 0, row.Count("commitments") ?? 0, row.Count("projects") ?? 0, row.Count("zones") ?? 0]);
}
