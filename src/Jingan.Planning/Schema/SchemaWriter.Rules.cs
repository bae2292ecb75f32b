using Jingan.Planning.Reading.Notations;

namespace Jingan.Planning.Schema;

/// <content>What the keys of one mapping have to do with each other.</content>
internal sealed partial class SchemaWriter
{
    private void WriteRule(KeyRule rule)
    {
        switch (rule)
        {
            case KeyRule.Either either:
                Array("oneOf", () =>
                {
                    Object(() => WriteStated(either.One));
                    Object(() => Array("anyOf", () => WriteEachStated(either.Others)));
                });
                break;
            case KeyRule.Together together:
                Object("if", () => Array("anyOf", () => WriteEachStated([together.One, together.Other])));
                Object("then", () => Array("allOf", () => WriteEachStated([together.One, together.Other])));
                break;
            case KeyRule.Needs needs:
                Object("if", () => WriteStated(needs.One));
                Object("then", () =>
                {
                    WriteNames("required", [needs.Other]);
                    Object("properties", () => Object(needs.Other.Name, () => WriteShapes(new(needs.Way), isNothingAllowed: false)));
                });
                break;
            default:
                throw new InvalidOperationException($"No schema says {rule}.");
        }
    }

    private void WriteEachStated(IEnumerable<Key> keys)
    {
        foreach (var key in keys)
            Object(() => WriteStated(key));
    }

    /// <summary>Says that a key stands there and its value is something.</summary>
    private void WriteStated(Key key)
    {
        WriteNames("required", [key]);
        Object("properties", () => Object(key.Name, () => Object("not", () => json.WriteString("type", "null"))));
    }

    private void Array(string name, Action write)
    {
        json.WriteStartArray(name);
        write();
        json.WriteEndArray();
    }
}
