using NodaTime;

namespace Jingan.Planning.Files;

/// <summary>A date of the years 1 to 9999: <c>2026-01-15</c>.</summary>
internal sealed class DateValue() : ScalarValue<LocalDate?>(new Shape.Text($"^{Pattern}$"))
{
    /// <summary>Which days a month has is not in it.</summary>
    public const string Pattern = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

    public override Phrase? Called => new("日期，如 2026-01-15", "a date, such as 2026-01-15");

    public override LocalDate? Parse(string text) => PeriodText.ParseDate(text);

    protected override DiagnosticKind Problem => ShapeProblems.NotADate;

    protected override ScalarForm Form => ScalarForm.Notation;

    protected override string TextOf(LocalDate? value) => PeriodText.Date(IsoCalendar.Checked(value!.Value));
}

/// <summary>A period: <c>2025</c>, <c>2026-2030</c>, <c>2025-Q4</c>, <c>2025-12</c>, <c>2026-01-01/2026-06-30</c>; years also as 2025年.</summary>
internal sealed class PeriodValue() : ScalarValue<ReportingPeriod>(
    new Shape.WholeNumber(FirstBareYear, LastYear),
    new Shape.Text($"^([0-9]{{4}}年?(-[0-9]{{4}}年?)?|[0-9]{{4}}-(Q[1-4]|[HS][12]|0[1-9]|1[0-2])|{DateValue.Pattern}(/{DateValue.Pattern})?)$"))
{
    /// <summary>Years have four digits.</summary>
    private const int FirstBareYear = 1000;
    private const int LastYear = 9999;

    public override Phrase? Called => new(
        "时期：2025、2021-2025、2025-Q4、2025-H1、2025-12、2026-01-01/2026-06-30",
        "a period: 2025, 2021-2025, 2025-Q4, 2025-H1, 2025-12, 2026-01-01/2026-06-30");

    public override ReportingPeriod? Parse(string text) => PeriodText.Parse(text.EndsWith('年') ? YearsIn(text) : text);

    protected override Dictionary<string, ReportingPeriod> KnownIn(ReadingContext context) => context.Memory.Periods;

    protected override DiagnosticKind Problem => ShapeProblems.NotAPeriod;

    protected override ScalarForm Form => ScalarForm.Notation;

    protected override string TextOf(ReportingPeriod value)
    {
        IsoCalendar.Checked(value.Start);
        return value.ToString();
    }

    /// <summary>The years of 2025年, 2021-2025年 and 2021年-2025年; null where there are other ones.</summary>
    private static string? YearsIn(string text)
    {
        const int OneYear = 4;
        const int TwoYears = 9;
        var years = text[..^1].Replace("年-", "-", StringComparison.Ordinal);
        return years.Length is OneYear or TwoYears ? years : null;
    }
}

/// <summary>How often: <c>year</c>, <c>day-mean</c>, <c>two-years</c>.</summary>
internal sealed class FrequencyValue() : ScalarValue<Frequency>(new Shape.Text(FrequencyWords.Pattern))
{
    public override Phrase? Called => new("频次：year、month、day-mean、two-years", "how often: year, month, day-mean, two-years");

    public override Frequency? Parse(string text) => FrequencyWords.Find(text);

    protected override DiagnosticKind Problem => ShapeProblems.UnknownWord;

    protected override void Report(Field field, string text, Phrase question) => ReportWord(field, text, FrequencyWords.Examples);

    protected override string TextOf(Frequency value) => FrequencyWords.WordFor(value)!;
}

/// <summary>Files hold dates of the ISO calendar alone.</summary>
internal static class IsoCalendar
{
    /// <summary>The date itself.</summary>
    /// <exception cref="ArgumentException">It is of another calendar.</exception>
    public static LocalDate Checked(LocalDate date) => date.Calendar == CalendarSystem.Iso
        ? date
        : throw new ArgumentException($"{date} is a date of the calendar {date.Calendar}; files hold those of the ISO calendar.", nameof(date));
}
