namespace Jingan.Planning.Files;

/// <summary>How often: <c>year</c>, <c>day-mean</c>, <c>two-years</c>.</summary>
internal sealed class FrequencyValue() : ScalarValue<Frequency>(new Shape.Text(FrequencyWords.Pattern))
{
    public override Frequency? Parse(string text) => FrequencyWords.Find(text);

    protected override void Report(Field field, string text) =>
        field.Report(ShapeProblems.UnknownWord, Phrase.Quote(text), Phrase.Quote(FrequencyWords.Examples), field.Problems.DidYouMean(text, FrequencyWords.Examples));
}
