namespace Jingan.Planning.Files;

/// <summary>A name: a text is the Chinese one, a mapping gives both languages.</summary>
internal sealed class NameValue() : Notation<Name?>(new Shape.Text(), new Shape.Number(), new Shape.Flag(), new Shape.Mapping(() => NameKeys.Form))
{
    public override Name? Read(Field field)
    {
        if (field.IsAbsent || !field.IsMapping)
            return Scalars.Text.Read(field) is { } text ? new(text) : null;

        var mapping = field.AsMapping(NameKeys.Form)!.Value;
        var zh = mapping.Read(NameKeys.Zh);
        var en = mapping.Read(NameKeys.En);
        mapping.Finish();
        return zh is null ? null : new(zh, en);
    }
}
