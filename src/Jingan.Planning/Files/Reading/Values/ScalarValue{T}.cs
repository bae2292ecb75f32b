namespace Jingan.Planning.Files;

/// <summary>A text in a notation of its own.</summary>
/// <typeparam name="T">What is read, with a null for what is absent or wrong.</typeparam>
internal abstract class ScalarValue<T>(params Shape[] shapes) : Notation<T?>(shapes)
{
    public sealed override T? Read(Field field)
    {
        if (Scalars.Text.Read(field) is not { } text)
            return default;

        var value = Parse(text);
        if (value is null)
            Report(field, text);

        return value;
    }

    /// <summary>What a text says; null where it is not written so.</summary>
    public abstract T? Parse(string text);

    /// <summary>Reports a text that is not written so.</summary>
    protected abstract void Report(Field field, string text);
}
