using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Jingan.Planning.Diagnostics;
using Jingan.Planning.Names;
using Jingan.Planning.Reading.Notations;

namespace Jingan.Planning.Schema;

/// <summary>Writes forms as a JSON Schema: each once, with references between them.</summary>
/// <remarks>Keywords of JSON Schema say something of values of their own type only, so that one schema tells all ways in which a value is written.</remarks>
internal sealed partial class SchemaWriter
{
    private readonly Utf8JsonWriter json;
    private readonly Language language;
    private readonly Queue<MappingForm> waiting = new();
    private readonly HashSet<string> met = new(StringComparer.Ordinal);

    private SchemaWriter(Utf8JsonWriter json, Language language) => (this.json, this.language) = (json, language);

    /// <summary>The schema of files of a form, as indented text with line feeds.</summary>
    public static string ToText(MappingForm form, Language language)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            new SchemaWriter(json, language).Write(form);

        // Before .NET 9 the writer ends lines as the machine does; inside strings they are escaped.
        return Encoding.UTF8.GetString(bytes.WrittenSpan).Replace("\r\n", "\n", StringComparison.Ordinal) + "\n";
    }

    private void Write(MappingForm root)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("title", Vocabulary.FormatWords.Format);
        json.WriteString("type", "object");
        WriteReference(root);
        json.WriteStartObject("$defs");
        while (waiting.TryDequeue(out var form))
            WriteDefinition(form);

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteReference(MappingForm form)
    {
        json.WriteString("$ref", "#/$defs/" + form.Name);
        if (met.Add(form.Name))
            waiting.Enqueue(form);
    }

    private void WriteDefinition(MappingForm form)
    {
        json.WriteStartObject(form.Name);
        WriteMeaning(form.Meaning);
        json.WriteStartObject("properties");
        foreach (var key in form.Keys)
        {
            if (IsSameInAllCases(form, key))
                WriteProperty(key);
            else
                Object(key.Name, () => WriteMeaning(key.Meaning));
        }

        json.WriteEndObject();
        WriteNames("required", form.Keys.Where(key => key.IsRequired && form.Cases.All(one => one.Form.Find(key.Name) is { IsRequired: true })));
        json.WriteBoolean("additionalProperties", false);
        if (form.Rules.Count + form.Cases.Count > 0)
        {
            // Conditions hold of what is no mapping too, where nothing says that it has to be one.
            Object("if", () => json.WriteString("type", "object"));
            Object("then", () => WriteConditions(form));
        }

        json.WriteEndObject();
    }

    private static bool IsSameInAllCases(MappingForm whole, Key key) =>
        whole.Cases.All(one => one.Form.Find(key.Name) is not { } other || other == key);

    private void WriteConditions(MappingForm form)
    {
        Array("allOf", () =>
        {
            foreach (var rule in form.Rules)
                Object(() => WriteRule(rule));

            foreach (var one in form.Cases)
                Object(() => WriteCase(form, one));
        });
    }

    private void WriteCase(MappingForm whole, FormCase one)
    {
        var choice = whole.Choice!;
        Object("if", () =>
        {
            WriteNames("required", [choice]);
            Object("properties", () => Object(choice.Name, () => json.WriteString("const", one.Word)));
        });
        Object("then", () =>
        {
            Object("propertyNames", () => WriteNames("enum", one.Form.Keys));
            WriteNames("required", one.Form.Keys.Where(key => key.IsRequired));
            Object("properties", () =>
            {
                foreach (var key in one.Form.Keys.Where(key => !IsSameInAllCases(whole, key)))
                    WriteProperty(key);
            });
            if (one.Form.Rules.Count > 0)
                WriteConditions(one.Form);
        });
    }

    private void WriteProperty(Key key) => Object(key.Name, () =>
    {
        WriteMeaning(key.Meaning);
        WriteShapes(key.Notation, isNothingAllowed: !key.IsRequired);
    });

    /// <summary>Writes the ways in which a value may be written.</summary>
    private void WriteShapes(Notation notation, bool isNothingAllowed)
    {
        if (notation.Shapes.OfType<Shape.Words>().FirstOrDefault() is { } words)
        {
            WriteWords(words, notation.Shapes.OfType<Shape.Flag>().Any(), isNothingAllowed);
            return;
        }

        WriteTypes([.. notation.Shapes.Select(TypeOf).Distinct(), .. isNothingAllowed ? ["null"] : System.Array.Empty<string>()]);
        foreach (var shape in notation.Shapes)
            WriteShape(shape);
    }

    private void WriteTypes(string[] types)
    {
        if (types is [var only])
        {
            json.WriteString("type", only);
            return;
        }

        WriteTexts("type", types);
    }

    private void WriteWords(Shape.Words words, bool hasFlags, bool isNothingAllowed)
    {
        json.WriteStartArray("enum");
        foreach (var word in words.All)
            json.WriteStringValue(word);

        if (hasFlags)
        {
            json.WriteBooleanValue(true);
            json.WriteBooleanValue(false);
        }

        if (isNothingAllowed)
            json.WriteNullValue();

        json.WriteEndArray();
    }

    private void WriteShape(Shape shape)
    {
        switch (shape)
        {
            case Shape.Text text:
                json.WriteString("pattern", text.Pattern ?? Shape.Text.NotBlank);
                WriteExamples(text);
                break;
            case Shape.WholeNumber number:
                json.WriteNumber("minimum", number.Least);
                json.WriteNumber("maximum", number.Greatest);
                break;
            case Shape.List list:
                Object("items", () => WriteShapes(list.Item, isNothingAllowed: false));
                if (list.Fewest > 0)
                    json.WriteNumber("minItems", list.Fewest);

                if (list.Most < int.MaxValue)
                    json.WriteNumber("maxItems", list.Most);

                break;
            case Shape.Mapping mapping:
                WriteReference(mapping.Form());
                break;
            default:
                break;
        }
    }

    private void WriteExamples(Shape.Text text)
    {
        if (text.Examples.Count == 0)
            return;

        WriteTexts("examples", text.Examples);
    }

    private void WriteNames(string property, IEnumerable<Key> keys) => WriteTexts(property, keys.Select(key => key.Name));

    private void WriteTexts(string property, IEnumerable<string> texts)
    {
        json.WriteStartArray(property);
        foreach (var text in texts)
            json.WriteStringValue(text);

        json.WriteEndArray();
    }

    private void WriteMeaning(Phrase meaning) => json.WriteString("description", language == Language.Chinese ? meaning.Zh : meaning.En);

    private void Object(Action write)
    {
        json.WriteStartObject();
        write();
        json.WriteEndObject();
    }

    private void Object(string name, Action write)
    {
        json.WriteStartObject(name);
        write();
        json.WriteEndObject();
    }

    private static string TypeOf(Shape shape) => shape switch
    {
        Shape.Text => "string",
        Shape.Number => "number",
        Shape.WholeNumber => "integer",
        Shape.Flag => "boolean",
        Shape.List => "array",
        _ => "object",
    };
}
