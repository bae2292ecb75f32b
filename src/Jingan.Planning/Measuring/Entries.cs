namespace Jingan.Planning.Measuring;

/// <content>What observations say of the indicator: values, parts of them, and words where their numbers are of another stage.</content>
internal sealed partial class Series
{
    /// <summary>What an observation says of the indicator: a number of another stage than its name has is words.</summary>
    public Statement Told(Observation observation) => Told(observation, StageOf(observation));

    private Statement Told(Observation observation, Stage stage)
    {
        var named = stage == Stage.None ? Stage.None : Stages.In(Indicator.Name.Zh);
        return named == Stage.None || Stages.Tells(stage, named) ? OwnDenominator.In(observation.Value, Indicator) : new WordsStatement(observation.Wording);
    }

    /// <summary>The stages of which the number is: 开工120台.</summary>
    private static Stage StageOf(Observation observation) => observation.Value is NumberStatement ? Stages.In(observation.Wording) : Stage.None;

    /// <summary>The same series for a target that speaks of a stage, or of none: numbers of other stages are words.</summary>
    /// <param name="asked">The stages that the target names.</param>
    public Series Of(Stage asked)
    {
        var stages = asked | Stages.In(Indicator.Name.Zh);
        if (!hasStages || Observations.All(IsTold))
            return this;

        return new(Indicator, Place, Observations.Select(seen => IsTold(seen) ? seen : seen with { Value = new WordsStatement(seen.Wording) }), Tolerance);

        bool IsTold(Observation seen) => Stages.Tells(StageOf(seen), stages);
    }

    /// <summary>210亿元，增长6.2% of one indicator is a value and its growth; parts of one kind (开工85台、完工210台) are about different things.</summary>
    private void AddParts(Observation observation, CompositeStatement several)
    {
        var kinds = new HashSet<(StatementKind Kind, Basis? Basis, ChangeType? Type, TimeReference? Reference)>();
        foreach (var part in several.Parts)
        {
            var change = (part.Statement as ChangeStatement)?.Change;
            var kind = part.Statement is NumberStatement ? StatementKind.Exact : part.Statement.Kind;
            if (part.Subject is not null || part.IsOfWhich || !kinds.Add((kind, part.Basis, change?.Type, change?.Reference)))
                return;
        }

        foreach (var part in several.Parts)
        {
            var measure = MeasureRules.OfObservation(observation, part.Statement, Indicator, observation.Place ?? Place);
            var isOfNumber = part is { Basis: Basis.Level or Basis.PeriodTotal, Statement: NumberStatement };
            Add(new(observation, part.Statement, isOfNumber ? measure with { Basis = part.Basis } : measure) { IsPart = true });
        }
    }
}
