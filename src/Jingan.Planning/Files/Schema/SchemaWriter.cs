using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Jingan.Planning.Files;

/// <summary>Writes forms as a JSON Schema: each once, with references between them.</summary>
internal sealed class SchemaWriter
{
    private readonly SchemaJson json;
    private readonly Language language;
    private readonly ShapeWriter shapes;
    private readonly RuleWriter rules;
    private readonly Queue<MappingForm> waiting = new();
    private readonly HashSet<string> met = new(StringComparer.Ordinal);

    private SchemaWriter(Utf8JsonWriter writer, Language language)
    {
        json = new(writer);
        this.language = language;
        shapes = new(json, Refer);
        rules = new(json, shapes);
    }

    /// <summary>The schema of files of a form, as indented text with line feeds.</summary>
    public static string ToText(MappingForm form, Language language)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            new SchemaWriter(writer, language).Write(form);

        // Before .NET 9 the writer ends lines as the machine does; inside strings they are escaped.
        return Encoding.UTF8.GetString(bytes.WrittenSpan).Replace("\r\n", "\n", StringComparison.Ordinal) + "\n";
    }

    private static bool IsSameInAllCases(MappingForm whole, Key key) =>
        whole.Cases.All(one => one.Form.Find(key.Name) is not { } other || other == key);

    private void Write(MappingForm root) => json.Object(() =>
    {
        json.Text("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.Text("title", FormatWords.Format);
        json.Text("type", "object");
        Refer(root);
        json.Object("$defs", () =>
        {
            while (waiting.TryDequeue(out var form))
                json.Object(form.Name, () => Define(form));
        });
    });

    private void Refer(MappingForm form)
    {
        json.Text("$ref", "#/$defs/" + form.Name);
        if (met.Add(form.Name))
            waiting.Enqueue(form);
    }

    private void Define(MappingForm form)
    {
        Describe(form.Meaning);
        json.Object("properties", () =>
        {
            foreach (var key in form.Keys)
                json.Object(key.Name, () => Define(key, isWhole: IsSameInAllCases(form, key)));
        });
        json.Names("required", form.Keys.Where(key => key.IsRequired && form.Cases.All(one => one.Form.Find(key.Name) is { IsRequired: true })));
        json.Flag("additionalProperties", false);
        if (form.Rules.Count + form.Cases.Count == 0)
            return;

        // What says nothing of other types would hold of them, and what must hold of one alone would hold of none.
        json.Object("if", () => json.Text("type", "object"));
        json.Object("then", () => WriteConditions(form));
    }

    private void Define(Key key, bool isWhole)
    {
        Describe(key.Meaning);
        if (isWhole)
            shapes.Write(key.Notation, isNothingAllowed: !key.IsRequired);
    }

    private void WriteConditions(MappingForm form) => json.Array("allOf", () =>
    {
        foreach (var rule in form.Rules)
            json.Object(() => rules.Write(rule));

        foreach (var one in form.Cases)
            json.Object(() => WriteCase(form, one));
    });

    private void WriteCase(MappingForm whole, FormCase one)
    {
        var choice = whole.Choice!;
        json.Object("if", () =>
        {
            json.Names("required", [choice]);
            json.Object("properties", () => json.Object(choice.Name, () => json.Text("const", one.Word)));
        });
        json.Object("then", () =>
        {
            json.Object("propertyNames", () => json.Names("enum", one.Form.Keys));
            json.Names("required", one.Form.Keys.Where(key => key.IsRequired));
            json.Object("properties", () =>
            {
                foreach (var key in one.Form.Keys.Where(key => !IsSameInAllCases(whole, key)))
                    json.Object(key.Name, () => Define(key, isWhole: true));
            });
            if (one.Form.Rules.Count > 0)
                WriteConditions(one.Form);
        });
    }

    private void Describe(Phrase meaning) => json.Text("description", language == Language.Chinese ? meaning.Zh : meaning.En);
}
