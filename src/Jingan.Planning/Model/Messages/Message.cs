using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NodaTime;

namespace Jingan.Planning;

/// <summary>A sentence for people: an id with its arguments, made into text only when asked for, in either language from the same arguments.</summary>
/// <example><code>evaluation.Message.In(Language.Chinese)   // 达到不低于47%，实际50.5%，超3.5个百分点。</code></example>
public sealed class Message : IEquatable<Message>, ISpoken
{
    private readonly MessageTemplate template;
    private readonly ImmutableArray<object> arguments;

    internal Message(MessageTemplate template, params ReadOnlySpan<object> arguments)
    {
        this.template = template;
        this.arguments = [.. arguments];
    }

    /// <summary>The stable id: <c>no-observation</c>.</summary>
    public string Id => template.Id;

    /// <summary>The Chinese text.</summary>
    public string Zh => In(Language.Chinese);

    /// <summary>The English text.</summary>
    public string En => In(Language.English);

    /// <summary>What the text is made of, in the order of its placeholders.</summary>
    internal ImmutableArray<object> Arguments => arguments;

    /// <summary>The text in a language.</summary>
    public string In(Language language)
    {
        var text = new StringBuilder();
        var pattern = template.In(language);
        for (var at = 0; at < pattern.Length; at++)
        {
            if (pattern[at] == '{' && at + 2 < pattern.Length && pattern[at + 2] == '}')
            {
                text.Append(Spoken(arguments[pattern[at + 1] - '0'], language));
                at += 2;
            }
            else
            {
                text.Append(pattern[at]);
            }
        }

        return text.ToString();
    }

    /// <summary>Whether both say the same in both languages.</summary>
    public bool Equals(Message? other) => other is not null && (ReferenceEquals(this, other) || (Zh == other.Zh && En == other.En));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Message);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Id, StringComparison.Ordinal);

    /// <summary>The English text.</summary>
    public override string ToString() => En;

    /// <summary>An argument as it is said.</summary>
    internal static string Spoken(object argument, Language language) => argument switch
    {
        string text => text,
        ISpoken spoken => spoken.In(language),
        Name name => name.In(language),
        Unit unit => unit.In(language),
        ReportingPeriod period => PeriodPhrase.In(period, language),
        LocalDate date => PeriodText.Date(date),
        decimal number => DecimalText.Plain(number),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => argument.ToString() ?? "",
    };
}

/// <summary>The text of a message in both languages, with the places of its arguments: <c>没有{0}的实际数值。</c></summary>
/// <param name="Id">The stable id.</param>
/// <param name="Zh">The Chinese text.</param>
/// <param name="En">The English text; it has the same placeholders.</param>
internal sealed record MessageTemplate(string Id, string Zh, string En)
{
    public string In(Language language) => language == Language.English ? En : Zh;

    public Message With(params ReadOnlySpan<object> arguments) => new(this, arguments);
}

/// <summary>What says itself in either language.</summary>
internal interface ISpoken
{
    public string In(Language language);
}

/// <summary>Several arguments one after another: 2021年、2022年; “甲” / “乙”.</summary>
/// <param name="Items">The arguments.</param>
/// <param name="Zh">What stands between two of them in Chinese.</param>
/// <param name="En">What stands between two of them in English.</param>
internal sealed record SpokenList(IReadOnlyList<object> Items, string Zh = "、", string En = ", ") : ISpoken
{
    public string In(Language language) =>
        string.Join(language == Language.English ? En : Zh, Items.Select(item => Message.Spoken(item, language)));
}
