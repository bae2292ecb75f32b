namespace Jingan.Planning.Files;

/// <summary>Reads documents.</summary>
internal static class DocumentBinder
{
    public static SourceDocument? Read(Field field, IdRegistry ids)
    {
        if (field.AsMapping(DocumentKeys.Form) is not { } mapping)
            return null;

        var id = ids.Claim(mapping.Field(DocumentKeys.Id));
        var title = mapping.Read(DocumentKeys.Title);
        var date = mapping.Read(DocumentKeys.Date);
        var file = mapping.Read(DocumentKeys.File);
        return mapping.FinishThing() ? new() { Id = id!, Title = title!, Date = date, File = file } : null;
    }
}
