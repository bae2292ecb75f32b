namespace Jingan.Planning.Files;

/// <summary>The JSON Schema of the file format, made of the description that the reader goes by.</summary>
internal static class PlanSchema
{
    /// <summary>The schema as JSON, with line feeds and one at its end.</summary>
    public static string Write(Language language) => SchemaWriter.ToText(FileForm.Form, language);
}
