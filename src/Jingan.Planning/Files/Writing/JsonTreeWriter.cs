using System.Text.Json;

namespace Jingan.Planning.Files;

/// <summary>Writes output into JSON of which it is a part.</summary>
internal static class JsonTreeWriter
{
    /// <summary>Writes the tree as one value, its texts as the writer's own encoder has them.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="node">The tree.</param>
    /// <param name="nameOf">How a key of the format is called; null for as it is.</param>
    public static void Write(Utf8JsonWriter writer, OutputNode node, Func<string, string>? nameOf = null)
    {
        switch (node)
        {
            case MappingNode mapping:
                writer.WriteStartObject();
                foreach (var entry in mapping.Entries)
                {
                    writer.WritePropertyName(nameOf is null || mapping.HasKeysOfData ? entry.Key : nameOf(entry.Key));
                    Write(writer, entry.Value, nameOf);
                }

                writer.WriteEndObject();
                break;
            case SequenceNode sequence:
                writer.WriteStartArray();
                for (var index = 0; index < sequence.Count; index++)
                    Write(writer, sequence[index], nameOf);

                writer.WriteEndArray();
                break;
            case ScalarNode { IsNothing: true }:
                writer.WriteNullValue();
                break;
            case ScalarNode { Form: ScalarForm.Plain } plain when JsonText.IsLiteral(plain.Text):
                writer.WriteRawValue(plain.Text, skipInputValidation: true);
                break;
            default:
                writer.WriteStringValue(((ScalarNode)node).Text);
                break;
        }
    }
}
