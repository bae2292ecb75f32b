namespace Jingan.Planning.Files;

/// <summary>Writes what the keys of one mapping have to do with each other.</summary>
internal sealed class RuleWriter(SchemaJson json, ShapeWriter shapes)
{
    public void Write(KeyRule rule)
    {
        switch (rule)
        {
            case KeyRule.Either either:
                json.Array("oneOf", () =>
                {
                    WriteStated(either.One);
                    json.Object(() => json.Array("anyOf", () => WriteStated([.. either.Others])));
                });
                break;
            case KeyRule.Together together:
                json.Object("if", () => json.Array("anyOf", () => WriteStated(together.One, together.Other)));
                json.Object("then", () => json.Array("allOf", () => WriteStated(together.One, together.Other)));
                break;
            case KeyRule.Needs needs:
                json.Object("if", () => SayStated(needs.One));
                json.Object("then", () => Write(needs));
                break;
            default:
                throw new InvalidOperationException($"No schema says {rule}.");
        }
    }

    private void Write(KeyRule.Needs needs)
    {
        json.Names("required", [needs.Other]);
        json.Object("properties", () => json.Object(needs.Other.Name, () => shapes.Write(new(needs.Way), isNothingAllowed: false)));
    }

    private void WriteStated(params ReadOnlySpan<Key> keys)
    {
        foreach (var key in keys)
            json.Object(() => SayStated(key));
    }

    /// <summary>Says that a key stands there and its value is something.</summary>
    private void SayStated(Key key)
    {
        json.Names("required", [key]);
        json.Object("properties", () => json.Object(key.Name, () => json.Object("not", () => json.Text("type", "null"))));
    }
}
