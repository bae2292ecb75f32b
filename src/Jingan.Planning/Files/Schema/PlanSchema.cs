namespace Jingan.Planning.Files;

/// <summary>The JSON Schema of the file format <c>jingan-planning/1</c>, for editors and for checks in other languages.</summary>
/// <remarks>
/// It is made of the description that the reader goes by. What it refuses the reader refuses too, save a year below 1000 without quotation marks;
/// the reader refuses more: wordings and units that cannot be read, ids that are used twice, and what things have to do with each other.
/// </remarks>
public static class PlanSchema
{
    /// <summary>The schema as JSON of draft 2020-12, with line feeds and one at its end.</summary>
    /// <param name="language">The language of its descriptions, which editors show.</param>
    public static string Write(Language language = Language.English) => SchemaWriter.ToText(FileForm.Form, language);
}
