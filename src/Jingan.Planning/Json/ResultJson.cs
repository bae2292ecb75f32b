using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Jingan.Planning.Json;

/// <summary>Writes results: keys as the host calls them, numbers that carry values as texts, sentences in one language.</summary>
/// <remarks>A key without a value is null, or left out where the host leaves nulls out.</remarks>
internal readonly struct ResultJson(Utf8JsonWriter json, JsonSerializerOptions options, Language language)
{
    public Language Language => language;

    private bool LeavesNullsOut =>
        options.DefaultIgnoreCondition is JsonIgnoreCondition.WhenWritingNull or JsonIgnoreCondition.WhenWritingDefault;

    /// <summary>A value as an object of its own.</summary>
    public void Whole<T>(T value, Action<ResultJson, T> write)
    {
        json.WriteStartObject();
        write(this, value);
        json.WriteEndObject();
    }

    public void Text(string key, string? text)
    {
        if (text is null)
            Null(key);
        else
            json.WriteString(NameOf(key), text);
    }

    public void Message(string key, Message? message) => Text(key, message?.In(language));

    /// <summary>A number that carries a value, in plain decimal notation.</summary>
    public void Number(string key, decimal? number) => Text(key, number is { } value ? DecimalText.Plain(value) : null);

    /// <summary>The digits of a number as stated.</summary>
    public void Stated(string key, decimal? number) => Text(key, number is { } value ? DecimalText.AsStated(value) : null);

    public void Count(string key, int? count)
    {
        if (count is { } value)
            json.WriteNumber(NameOf(key), value);
        else
            Null(key);
    }

    public void Flag(string key, bool holds) => json.WriteBoolean(NameOf(key), holds);

    /// <summary>A flag, where it says something beside a number.</summary>
    public void Flag(string key, bool? holds)
    {
        if (holds is { } known)
            Flag(key, known);
        else
            Null(key);
    }

    /// <summary>A flag, written where it holds.</summary>
    public void Mark(string key, bool holds)
    {
        if (holds)
            Flag(key, holds);
    }

    public void Word<T>(string key, T? word)
        where T : struct, Enum => Text(key, word is { } known ? Words.Of(known) : null);

    public void Date(string key, LocalDate? date) => Text(key, date is { } day ? PeriodText.Date(day) : null);

    public void Period(string key, ReportingPeriod? period) => Text(key, period?.ToString());

    public void Name(string key, Name? name) => Object(key, name, static (to, one) =>
    {
        to.Text("zh", one.Zh);
        to.Text("en", one.En);
    });

    public void Source(string key, SourceReference? source) => Object(key, source, static (to, one) =>
    {
        to.Text("document", one.Document);
        to.Count("line", one.Line);
        to.Text("section", one.Section);
        to.Text("item", one.Item);
        to.Text("literal", one.Literal);
        to.Text("probableReading", one.ProbableReading);
    });

    /// <summary>An amount: its bounds as stated, and its unit.</summary>
    public void Amount(string key, Amount? amount) => Object(key, amount, static (to, one) =>
    {
        to.Bounds(one);
        to.Mark("approximate", one.IsApproximate);
    });

    /// <summary>The bounds of an amount as stated, and its unit, into the open object; every key is there.</summary>
    public void Bounds(Amount? amount)
    {
        var stated = amount?.Stated ?? NumberInterval.All;
        Stated("lower", stated.Lower);
        Flag("lowerInclusive", stated.Lower is null ? null : stated.LowerInclusive);
        Stated("upper", stated.Upper);
        Flag("upperInclusive", stated.Upper is null ? null : stated.UpperInclusive);
        Unit("unit", amount?.Unit);
    }

    /// <summary>A unit; null where there is none to write.</summary>
    public void Unit(string key, Unit? unit) => Text(key, unit?.OrNothing?.Symbol);

    /// <summary>Numbers as a list of intervals.</summary>
    public void Region(string key, Region? numbers)
    {
        if (numbers is null)
            Null(key);
        else
            List(key, numbers.Intervals, static (to, interval) => to.Ends(interval));
    }

    /// <summary>An interval as an object of its own.</summary>
    public void Interval(NumberInterval interval) => Whole(interval, static (to, one) => to.Ends(one));

    /// <summary>An object under a key, or null.</summary>
    public void Object<T>(string key, T? value, Action<ResultJson, T> write)
        where T : class
    {
        if (value is null)
        {
            Null(key);
            return;
        }

        json.WritePropertyName(NameOf(key));
        Whole(value, write);
    }

    /// <summary>A small value as an object under a key.</summary>
    public void Part<T>(string key, T value, Action<ResultJson, T> write)
        where T : struct
    {
        json.WritePropertyName(NameOf(key));
        Whole(value, write);
    }

    /// <summary>A list of objects under a key.</summary>
    public void List<T>(string key, IEnumerable<T> items, Action<ResultJson, T> write)
    {
        json.WriteStartArray(NameOf(key));
        foreach (var item in items)
            Whole(item, write);

        json.WriteEndArray();
    }

    public void Texts(string key, IEnumerable<string> texts)
    {
        json.WriteStartArray(NameOf(key));
        foreach (var text in texts)
            json.WriteStringValue(text);

        json.WriteEndArray();
    }

    public void Counts(string key, IEnumerable<int> counts)
    {
        json.WriteStartArray(NameOf(key));
        foreach (var count in counts)
            json.WriteNumberValue(count);

        json.WriteEndArray();
    }

    /// <summary>Data under a key, as its own converter writes it; null for nothing.</summary>
    public void Data<T>(string key, T? value, JsonConverter<T> converter)
        where T : class
    {
        if (value is null)
        {
            Null(key);
            return;
        }

        json.WritePropertyName(NameOf(key));
        converter.Write(json, value, options);
    }

    /// <summary>A list of data under a key.</summary>
    public void DataList<T>(string key, IEnumerable<T> items, JsonConverter<T> converter)
    {
        json.WriteStartArray(NameOf(key));
        foreach (var item in items)
            converter.Write(json, item, options);

        json.WriteEndArray();
    }

    /// <summary>A text that is a value of its own.</summary>
    public void Value(string text) => json.WriteStringValue(text);

    /// <summary>Data that are a value of their own.</summary>
    public void Value<T>(T data, JsonConverter<T> converter) => converter.Write(json, data, options);

    private void Ends(NumberInterval interval)
    {
        Number("lower", interval.Lower);
        Flag("lowerInclusive", interval.LowerInclusive);
        Number("upper", interval.Upper);
        Flag("upperInclusive", interval.UpperInclusive);
    }

    private void Null(string key)
    {
        if (!LeavesNullsOut)
            json.WriteNull(NameOf(key));
    }

    private string NameOf(string key) => options.PropertyNamingPolicy?.ConvertName(key) ?? key;
}
