namespace Jingan.Planning.Files;

/// <summary>Writes documents.</summary>
internal static class DocumentTree
{
    public static MappingNode Of(SourceDocument document) => new MappingBuilder()
        .Text("id", document.Id)
        .Add("title", NameNode.Of(document.Title))
        .Add("date", TimeNode.Of(document.Date))
        .Text("file", document.File)
        .Build();
}
