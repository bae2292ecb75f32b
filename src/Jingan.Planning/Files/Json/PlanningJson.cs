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

        foreach (var converter in ValueConverters.All())
            options.Converters.Add(converter);

        return options;
    }

    private static JsonConverter[] Converters() =>
    [
        new TreeConverter<PlanSet>(set => FileForm.Write(set, new()), field => FileForm.Read(field).Content),
        new TreeConverter<Plan>(plan => PlanForm.Write(plan, new()), field => PlanForm.Read(field, new IdRegistry())),
        new TreeConverter<SourceDocument>(DocumentForm.Write, field => DocumentForm.Read(field, new IdRegistry())),
        new TreeConverter<Indicator>(IndicatorForm.Write, field => IndicatorForm.Read(field, new IdRegistry())),
        new TreeConverter<Observation>(observation => ObservationForm.Write(observation, new()), field => ObservationForm.Read(field)),
        new TreeConverter<Target>(target => TargetForm.Write(target, document: null, new()), field => TargetForm.Read(field, NoDocument)),
        new TreeConverter<Statement>(aim => StatementForm.Write(aim), StatementForm.Read),
        new TreeConverter<Commitment>(commitment => CommitmentForm.Write(commitment, document: null, new()), field => CommitmentForm.Read(field, NoDocument)),
        new TreeConverter<Project>(project => ProjectForm.Write(project, document: null), field => ProjectForm.Read(field, NoDocument)),
        new TreeConverter<Objective>(objective => ObjectiveForm.Write(objective, document: null), field => ObjectiveForm.Read(field, NoDocument)),
        new TreeConverter<Industry>(industry => IndustryForm.Write(industry, document: null), field => IndustryForm.Read(field, NoDocument)),
        new TreeConverter<SpatialStructure>(space => SpaceForm.Write(space, document: null), field => SpaceForm.Read(field, NoDocument)),
        new TreeConverter<Jurisdiction>(JurisdictionForm.Write, JurisdictionForm.Read),
        new TreeConverter<SourceReference>(source => SourceForm.Write(source, assumed: null), field => SourceForm.Read(field, assumed: null)),
        new TreeConverter<Amount>(AmountForm.Write, AmountForm.ReadAlone),
        new TreeConverter<Name>(Scalars.Name.Write, Scalars.Name.Read),
        new TreeConverter<Unit>(Scalars.Unit.Write, Scalars.Unit.Read),
    ];

    private static PlanScope NoDocument => new(document: null);
}
