namespace Jingan.Planning.Files;

/// <summary>The notations of single values.</summary>
internal static class Scalars
{
    public static TextValue Text { get; } = new();

    public static IdentifierValue Id { get; } = new();

    public static NumberValue Number { get; } = new();

    public static CountValue Count { get; } = new();

    public static FlagValue Flag { get; } = new();

    public static DateValue Date { get; } = new();

    public static PeriodValue Period { get; } = new();

    public static FrequencyValue Frequency { get; } = new();

    public static UnitValue Unit { get; } = new();

    public static UnitValue UnitOrNone { get; } = new(canBeNone: true);

    public static NameValue Name { get; } = new();

    public static WordValue<T> Word<T>(WordTable<T> table)
        where T : struct, Enum => new(table);
}

/// <summary>A text, as it stands; what else is written without quotation marks is one too.</summary>
internal sealed class TextValue() : Notation<string?>(new Shape.Text(), new Shape.Number(), new Shape.Flag())
{
    public override string? Read(Field field)
    {
        if (field.IsAbsent)
            return null;

        if (field.Text is not { } text)
        {
            field.ReportShape(ShapeNames.Text);
            return null;
        }

        if (!string.IsNullOrWhiteSpace(text))
            return text;

        field.Report(ShapeProblems.BlankText);
        return null;
    }

    public override OutputNode? Write(string? value) => value is null ? null : Of(value);

    /// <summary>A text, character by character.</summary>
    /// <exception cref="ArgumentException">It has a character that no file holds: NUL, or half a surrogate pair.</exception>
    public static ScalarNode Of(string text) => TextCheck.FirstThatNoValueHolds(text) is { } code
        ? throw new ArgumentException($"No file holds the character {code}, which stands in a text.", nameof(text))
        : new(text, ScalarForm.Text);
}

/// <summary>An id.</summary>
internal sealed class IdentifierValue() : ScalarValue<string>(new Shape.Text($"^(?=.{{1,100}}$){Pattern}$"), new Shape.WholeNumber(0, int.MaxValue), new Shape.Flag())
{
    /// <summary>How long an id may be is not in it.</summary>
    public const string Pattern = "[a-z0-9]+(-[a-z0-9]+)*";

    public override Phrase? Called => new("标识：小写字母、数字，其间单个连字符", "an id: small letters and digits, with single hyphens between them");

    public override string? Parse(string text) => Identifier.IsValid(text) ? text : null;

    protected override DiagnosticKind Problem => ShapeProblems.NotAnId;

    protected override string TextOf(string value) => value;
}

/// <summary>A name: a text is the Chinese one, a mapping gives both languages.</summary>
internal sealed class NameValue() : Notation<Name?>(new Shape.Text(), new Shape.Number(), new Shape.Flag(), new Shape.Mapping(() => Form))
{
    private static readonly Key<string?> Zh = Key.Required("zh", new TextValue(), "中文名称。", "The Chinese name.");
    private static readonly Key<string?> En = Key.Optional("en", new TextValue(), "英文名称。", "The English name.");

    public static MappingForm Form { get; } = new("name", new("中英文名称。", "A name in Chinese and English."), Zh, En);

    public override Phrase? Called => new("中文名称，或 {zh: …, en: …}", "the Chinese name, or {zh: …, en: …}");

    public override Name? Read(Field field)
    {
        if (field.IsAbsent || !field.IsMapping)
            return Scalars.Text.Read(field) is { } text ? field.Context.Memory.NameOf(text) : null;

        var mapping = field.AsMapping(Form)!.Value;
        var zh = mapping.Read(Zh);
        var en = mapping.Read(En);
        mapping.Finish();
        return zh is null ? null : new(zh, en);
    }

    public override OutputNode? Write(Name? value)
    {
        if (value is null)
            return null;

        return value.En is null ? TextValue.Of(value.Zh) : Spelled(value);
    }

    /// <summary>A name as a mapping, also where it has one language.</summary>
    public static MappingNode Spelled(Name name) => new MappingBuilder(keys: 2).Add(Zh, name.Zh).Add(En, name.En).BuildInline();
}

/// <summary>A word of a closed list.</summary>
internal sealed class WordValue<T>(WordTable<T> table) : ScalarValue<T?>(new Shape.Words(table.All) { Listed = table.Listed })
    where T : struct, Enum
{
    private readonly WordTable<T> table = table;

    public override T? Parse(string text) => table.TryFind(text, out var meaning) ? meaning : null;

    protected override DiagnosticKind Problem => ShapeProblems.UnknownWord;

    protected override void Report(Field field, string text, Phrase question) => ReportWord(field, text, table.Words);

    protected override string TextOf(T? value) => table.WordFor(value!.Value);
}

/// <summary><c>true</c> or <c>false</c>.</summary>
internal sealed class FlagValue() : ScalarValue<bool?>(new Shape.Flag(), new Shape.Words(["true", "false"]))
{
    public override Phrase? Called => new("true 或 false", "true or false");

    public override bool? Parse(string text) => text switch
    {
        "true" => true,
        "false" => false,
        _ => null,
    };

    protected override DiagnosticKind Problem => ShapeProblems.NotAFlag;

    protected override ScalarForm Form => ScalarForm.Plain;

    protected override string TextOf(bool? value) => value == true ? "true" : "false";
}

/// <summary>A code of GB/T 2260.</summary>
internal sealed class CodeValue() : ScalarValue<string>(new Shape.Text("^[0-9]{6}$"), new Shape.WholeNumber(100_000, 999_999))
{
    public override Phrase? Called => new("六位数字", "six digits");

    public override string? Parse(string text) => Jurisdiction.IsCode(text) ? text : null;

    protected override DiagnosticKind Problem => ShapeProblems.NotACode;

    protected override string TextOf(string value) => value;
}
