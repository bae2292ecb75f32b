namespace Jingan.Planning.Files;

/// <summary>Writes in which ways a value may be written.</summary>
/// <remarks>Keywords of JSON Schema say something of values of their own type only, so that one schema tells all ways.</remarks>
/// <param name="json">Where it goes.</param>
/// <param name="refer">Writes the reference to a form.</param>
internal sealed class ShapeWriter(SchemaJson json, Action<MappingForm> refer)
{
    private const string NotBlank = @"[^\s\u0085]|\uFEFF";

    public void Write(Notation notation, bool isNothingAllowed)
    {
        if (notation.Shapes.OfType<Shape.Words>().FirstOrDefault() is { } words)
        {
            var areFlags = notation.Shapes.OfType<Shape.Flag>().Any();
            if (notation.Shapes.OfType<Shape.Mapping>().FirstOrDefault() is not { } other)
            {
                json.Allowed(words.All, areFlags, isNothingAllowed);
                return;
            }

            json.Array("anyOf", () =>
            {
                json.Object(() => json.Allowed(words.All, areFlags, isNothingAllowed));
                json.Object(() =>
                {
                    json.Text("type", "object");
                    refer(other.Form());
                });
            });
            return;
        }

        string[] types = [.. notation.Shapes.Select(TypeOf).Distinct(StringComparer.Ordinal), .. isNothingAllowed ? ["null"] : Array.Empty<string>()];
        if (types is [var only])
            json.Text("type", only);
        else
            json.Texts("type", types);

        foreach (var shape in notation.Shapes)
            Write(shape);
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

    private void Write(Shape shape)
    {
        switch (shape)
        {
            case Shape.Text text:
                json.Text("pattern", text.Pattern ?? NotBlank);
                if (text.Examples.Count > 0)
                    json.Texts("examples", text.Examples);

                break;
            case Shape.WholeNumber number:
                json.Number("minimum", number.Least);
                json.Number("maximum", number.Greatest);
                break;
            case Shape.List list:
                Write(list);
                break;
            case Shape.Mapping mapping:
                refer(mapping.Form());
                break;
            case Shape.AnyKeys keys:
                json.Object("additionalProperties", () => Write(keys.Value, isNothingAllowed: true));
                break;
            default:
                break;
        }
    }

    private void Write(Shape.List list)
    {
        json.Object("items", () => Write(list.Item, isNothingAllowed: false));
        if (list.Fewest > 0)
            json.Number("minItems", list.Fewest);

        if (list.Most < int.MaxValue)
            json.Number("maxItems", list.Most);
    }
}
