namespace Jingan.Planning.Files;

/// <summary>A single value.</summary>
internal sealed class ScalarNode(string text, ScalarForm form, TextPosition position) : SyntaxNode(position)
{
    /// <summary>The text, quotation marks and escapes taken away.</summary>
    public string Text => text;

    public ScalarForm Form => form;

    /// <summary>Whether it stands without quotation marks, so that <c>null</c> and <c>~</c> mean nothing.</summary>
    public bool IsPlain => form == ScalarForm.Plain;

    /// <summary>Whether nothing is written: an empty value, <c>null</c> or <c>~</c>.</summary>
    public bool IsNothing => IsPlain && (text is "" or "~" or "null");
}
