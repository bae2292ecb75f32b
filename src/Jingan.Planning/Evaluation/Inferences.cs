using Jingan.Planning.Measuring;

namespace Jingan.Planning.Evaluation;

/// <summary>Says why a basis is assumed.</summary>
internal static class Inferences
{
    public static Message? Of(Measure? measure) => measure?.Inferred switch
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
        return isDecided && Of(judged.Case?.Measure) is { } why ? EvaluationMessages.Inferred.With(judged.Message, why) : judged.Message;
    }
}
