using NodaTime;

namespace Jingan.Planning.Files;

/// <summary>The keys of a document.</summary>
internal static class DocumentKeys
{
    public static Key<string?> Id { get; } = new("id", Scalars.Id, new("文件的标识。", "The document's id.")) { IsRequired = true };

    public static Key<Name?> Title { get; } = new("title", NameKeys.Notation, new("文件标题。", "The document's title.")) { IsRequired = true };

    public static Key<LocalDate?> Date { get; } = new("date", Scalars.Date, new("发布或通过的日期，如 2026-01-15。", "The day of its publication or adoption, such as 2026-01-15."));

    public static Key<string?> File { get; } = new("file", Scalars.Text, new("文件文本的文件名，供核对出处。", "The name of its text file, by which sources are verified."));

    public static MappingForm Form { get; } = new("document", new("数字和名称所出的文件。", "A document that figures and names come from."), Id, Title, Date, File);
}
