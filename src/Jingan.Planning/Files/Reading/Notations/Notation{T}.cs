namespace Jingan.Planning.Files;

/// <summary>How a value is written that says everything by itself, without regard to what stands around it.</summary>
/// <typeparam name="T">What is read, with a null for what is absent or wrong.</typeparam>
internal abstract class Notation<T>(params Shape[] shapes) : Notation(shapes)
{
    /// <summary>The value; null where the field is absent, and, with a diagnostic, where it is not written so.</summary>
    public abstract T Read(Field field);
}
