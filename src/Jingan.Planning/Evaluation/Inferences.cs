using Jingan.Planning.Measuring;

namespace Jingan.Planning.Evaluation;

/// <summary>Says why a basis is assumed.</summary>
internal static class Inferences
{
    /// <summary>Null where the basis is stated, and where words decide, for which it is nothing.</summary>
    public static Message? Of(Judgement judged) => judged.IsByWords ? null : Of(judged.Case?.Measure);

    private static Message? Of(Measure? measure) => measure?.Inferred switch
    {
        null => null,
        Inference.DoesNotAddUp => EvaluationMessages.DoesNotAddUp.With(),
        Inference.Bracket => EvaluationMessages.Bracket.With(),
        Inference.Added => EvaluationMessages.Added.With(),
        Inference.Percentage => EvaluationMessages.Percentage.With(),
        Inference.Name => EvaluationMessages.NameTells.With(),
        _ => EvaluationMessages.ByAuthor.With((object?)measure.InferredFrom ?? ""),
    };

    /// <summary>The message of a verdict, with the inference on which it rests.</summary>
    public static Message Beside(Judgement judged)
    {
        var isDecided = judged.Verdict != Verdict.Undetermined && judged.Parts.Count == 0;
        return isDecided && Of(judged) is { } why ? EvaluationMessages.Inferred.With(judged.Message, why) : judged.Message;
    }
}
