using NodaTime;

namespace Jingan.Planning.Files;

/// <summary>Documents that figures and names come from.</summary>
internal static class DocumentForm
{
    public static Key<string?> Id { get; } = Key.Required("id", Scalars.Id, "文件的标识。", "The document's id.");

    private static readonly Key<Name?> Title = Key.Required("title", Scalars.Name, "文件标题。", "The document's title.");

    private static readonly Key<Name?> ShortTitle = Key.Optional("shortTitle", Scalars.Name, "简称，如 纲要。", "What people call it, such as 纲要.");

    private static readonly Key<LocalDate?> Date = Key.Optional(
        "date", Scalars.Date, "发布或通过的日期，如 2026-01-15。", "The day of its publication or adoption, such as 2026-01-15.");

    private static readonly Key<string?> File = Key.Optional(
        "file", Scalars.Text, "文件文本的文件名，供核对出处。", "The name of its text file, by which sources are verified.");

    public static MappingForm Form { get; } = new("document", new("数字和名称所出的文件。", "A document that figures and names come from."), Id, Title, ShortTitle, Date, File);

    public static SourceDocument? Read(Field field, IdRegistry ids)
    {
        if (field.AsMapping(Form) is not { } row)
            return null;

        var id = ids.Claim(row.Field(Id));
        var (title, shortTitle, date, file) = (row.Read(Title), row.Read(ShortTitle), row.Read(Date), row.Read(File));
        return row.FinishThing() ? new() { Id = id!, Title = title!, ShortTitle = shortTitle, Date = date, File = file } : null;
    }

    public static MappingNode Write(SourceDocument document) => new MappingBuilder()
        .Add(Id, document.Id)
        .Add(Title, document.Title)
        .Add(ShortTitle, document.ShortTitle)
        .Add(Date, document.Date)
        .Add(File, document.File)
        .Build();
}
