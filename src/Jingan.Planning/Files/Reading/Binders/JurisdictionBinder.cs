namespace Jingan.Planning.Files;

/// <summary>Reads jurisdictions.</summary>
internal static class JurisdictionBinder
{
    public static Jurisdiction? Read(Field field)
    {
        if (field.IsAbsent || field.AsMapping(JurisdictionKeys.Form) is not { } mapping)
            return null;

        var code = mapping.Read(JurisdictionKeys.Code);
        var name = mapping.Read(JurisdictionKeys.Name);
        var asOf = mapping.Read(JurisdictionKeys.AsOf);
        mapping.FinishThing();
        return code is null || name is null ? null : new(code, name, asOf);
    }
}
