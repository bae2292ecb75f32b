namespace Jingan.Planning.Files;

/// <summary>How a value is written in a file. Readers read by it and the schema is made of it, so that the two cannot differ.</summary>
/// <param name="shapes">The ways in which it may be written.</param>
internal class Notation(params Shape[] shapes)
{
    public ValueList<Shape> Shapes { get; } = [.. shapes];

    /// <summary>A list of mappings.</summary>
    public static Notation ListOf(Func<MappingForm> form) => new(new Shape.List(new(new Shape.Mapping(form))));

    /// <summary>A mapping.</summary>
    public static Notation Of(Func<MappingForm> form) => new(new Shape.Mapping(form));
}
