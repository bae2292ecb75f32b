using NodaTime;

namespace Jingan.Planning.Files;

/// <summary>The keys of a jurisdiction.</summary>
internal static class JurisdictionKeys
{
    public static Key<string?> Code { get; } = new("code", new CodeValue(), new("行政区划代码（GB/T 2260），六位。", "The division's code of GB/T 2260, six digits.")) { IsRequired = true };

    public static Key<Name?> Name { get; } = new("name", NameKeys.Notation, new("行政区划名称。", "The division's name.")) { IsRequired = true };

    public static Key<LocalDate?> AsOf { get; } = new("asOf", Scalars.Date, new("代码以何日为准。", "The day on which the code is valid."));

    public static MappingForm Form { get; } = new("jurisdiction", new("行政区划。", "The division that a plan is for."), Code, Name, AsOf);
}
