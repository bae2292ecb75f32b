using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jingan.Planning.Files;

/// <summary>Plans and their parts in <c>System.Text.Json</c>, in the form that they have in files.</summary>
public static class PlanningJson
{
    /// <summary>
    /// Lets plans, plan sets and their parts be serialized and deserialized, also as properties and items of other types:
    /// <c>builder.Services.ConfigureHttpJsonOptions(http =&gt; http.SerializerOptions.ConfigureForPlanning())</c>.
    /// </summary>
    /// <remarks>
    /// What is read wrongly gives a <see cref="JsonException"/> that lists all errors with their paths. A source inside a value that stands alone
    /// names its document. No reflection is used.
    /// </remarks>
    /// <returns>The options themselves.</returns>
    public static JsonSerializerOptions ConfigureForPlanning(this JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        foreach (var converter in Converters())
            options.Converters.Add(converter);

        return options;
    }

    private static JsonConverter[] Converters() =>
    [
        new TreeConverter<PlanSet>(FileTree.Of, field => FileBinder.Read(field).Content),
        new TreeConverter<Plan>(PlanTree.Of, field => PlanBinder.Read(field, new IdRegistry())),
        new TreeConverter<SourceDocument>(DocumentTree.Of, field => DocumentBinder.Read(field, new IdRegistry())),
        new TreeConverter<Indicator>(IndicatorTree.Of, field => IndicatorBinder.Read(field, new IdRegistry())),
        new TreeConverter<Observation>(ObservationTree.Of, ObservationBinder.Read),
        new TreeConverter<Target>(target => TargetTree.Of(target, document: null), field => TargetBinder.Read(field, NoDocument)),
        new TreeConverter<Statement>(aim => AimTree.Of(aim), AimBinder.Read),
        new TreeConverter<Commitment>(commitment => CommitmentTree.Of(commitment, document: null), field => CommitmentBinder.Read(field, NoDocument)),
        new TreeConverter<Project>(project => ProjectTree.Of(project, document: null), field => ProjectBinder.Read(field, NoDocument)),
        new TreeConverter<Objective>(objective => ObjectiveTree.Of(objective, document: null), field => ObjectiveBinder.Read(field, NoDocument)),
        new TreeConverter<Industry>(industry => PlanTree.Of(industry, document: null), field => IndustryBinder.Read(field, NoDocument)),
        new TreeConverter<SpatialStructure>(space => SpaceTree.Of(space, document: null), field => SpaceBinder.Read(field, NoDocument)),
        new TreeConverter<Jurisdiction>(PlanTree.Of, JurisdictionBinder.Read),
        new TreeConverter<SourceReference>(source => SourceNode.Of(source, assumed: null), field => SourceValue.Read(field, assumed: null)),
        new TreeConverter<Amount>(AmountTree.Of, AmountBinder.ReadAlone),
        new TreeConverter<Name>(NameNode.Of, NameKeys.Notation.Read),
        new TreeConverter<Unit>(UnitNode.Of, Scalars.Unit.Read),
    ];

    private static PlanScope NoDocument => new(document: null);
}
