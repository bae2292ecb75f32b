using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Jingan.Planning.Files;

/// <summary>Makes JSON of output: of what is visible, only quotation marks and backslashes are escaped.</summary>
internal ref struct JsonText
{
    private const int FirstSize = 16_384;
    private const int IndentStep = 2;

    private readonly bool isIndented;
    private bool isProving;
    private bool isProved = true;
    private char[] text = ArrayPool<char>.Shared.Rent(FirstSize);
    private int length;
    private int indent;

    private JsonText(bool isIndented) => this.isIndented = isIndented;

    /// <summary>The tree as indented text, with line feeds and one at its end.</summary>
    public static string Of(OutputNode root) => Indented(root, isProving: false).Text;

    /// <summary>The same, and whether a reader surely takes all of it.</summary>
    public static (string Text, bool IsProved) Proved(OutputNode root) => Indented(root, isProving: true);

    private static (string Text, bool IsProved) Indented(OutputNode root, bool isProving)
    {
        var written = new JsonText(isIndented: true) { isProving = isProving };
        written.Write(root);
        written.Append('\n');
        return (written.Finish(static (text, start, length) => new string(text, start, length)), written.isProved);
    }

    /// <summary>The tree on one line.</summary>
    public static string LineOf(OutputNode root)
    {
        var written = new JsonText(isIndented: false);
        written.Write(root);
        return written.Finish(static (text, start, length) => new string(text, start, length));
    }

    /// <summary>The tree on one line, in UTF-8.</summary>
    public static byte[] Utf8Of(OutputNode root)
    {
        var written = new JsonText(isIndented: false);
        written.Write(root);
        return written.Finish(Encoding.UTF8.GetBytes);
    }

    /// <summary>Whether a bare text of YAML is a literal of JSON too: <c>true</c>, <c>false</c> or a number.</summary>
    public static bool IsLiteral(string text)
    {
        if (text is "true" or "false")
            return true;

        if (!char.IsAsciiDigit(text[0]) && text[0] != '-')
            return false;

        if (text[0] != '0' && !text.AsSpan().ContainsAnyExceptInRange('0', '9'))
            return true;

        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.Number && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private T Finish<T>(Func<char[], int, int, T> make)
    {
        var made = make(text, 0, length);
        ArrayPool<char>.Shared.Return(text);
        text = [];
        return made;
    }

    private void Write(OutputNode node)
    {
        if (isProving)
            Prove(node);

        switch (node)
        {
            case MappingNode mapping:
                WriteMapping(mapping);
                break;
            case SequenceNode sequence:
                WriteSequence(sequence);
                break;
            case ScalarNode { IsNothing: true }:
                Append("null");
                break;
            case ScalarNode { Form: ScalarForm.Plain } plain when IsLiteral(plain.Text):
                Append(plain.Text);
                break;
            default:
                AppendQuoted(((ScalarNode)node).Text);
                break;
        }
    }

    private void Prove(OutputNode node)
    {
        var isShown = indent < Proof.Depth * IndentStep && Proof.IsReadable(node);
        (isProved, isProving) = (isShown, isShown);
    }

    private void WriteMapping(MappingNode mapping)
    {
        // What is read as a whole needs no proof of its parts.
        var isProvingAround = isProving;
        if (isProving && mapping.Reading is { } reading)
            (isProved, isProving) = (Proof.IsRead(mapping, reading), false);

        Open('{');
        for (var index = 0; index < mapping.Entries.Length; index++)
        {
            Next(index);
            if (mapping.HasKeysOfData)
                AppendQuoted(mapping.Entries[index].Key);
            else
                AppendKey(mapping.Entries[index].Key);

            Append(isIndented ? ": " : ":");
            Write(mapping.Entries[index].Value);
        }

        Close('}', mapping.Entries.Length);
        if (mapping.Reading is not null)
            isProving = isProvingAround && isProved;
    }

    private void WriteSequence(SequenceNode sequence)
    {
        Open('[');
        for (var index = 0; index < sequence.Count; index++)
        {
            Next(index);
            Write(sequence[index]);
        }

        Close(']', sequence.Count);
    }

    private void Open(char bracket)
    {
        Append(bracket);
        indent += IndentStep;
    }

    /// <summary>Ends what stands before an item, and begins its line.</summary>
    private void Next(int index)
    {
        if (index > 0)
            Append(',');

        BeginLine();
    }

    private void Close(char bracket, int count)
    {
        indent -= IndentStep;
        if (count > 0)
            BeginLine();

        Append(bracket);
    }

    private void BeginLine()
    {
        if (!isIndented)
            return;

        Append('\n');
        Room(indent).Fill(' ');
        length += indent;
    }

    /// <summary>A key that nothing is escaped in.</summary>
    private void AppendKey(string key)
    {
        var room = Room(key.Length + 2);
        (room[0], room[^1]) = ('"', '"');
        key.CopyTo(room[1..]);
        length += room.Length;
    }

    private void AppendQuoted(string value)
    {
        var written = QuotedText.TryCopy(value, Room(value.Length + 2));
        length += written;
        if (written == 0)
            Append(QuotedText.Of(value));
    }

    private void Append(string piece)
    {
        piece.CopyTo(Room(piece.Length));
        length += piece.Length;
    }

    private void Append(char sign)
    {
        Room(1)[0] = sign;
        length++;
    }

    /// <summary>Where the next so many characters go.</summary>
    private Span<char> Room(int count)
    {
        if (text.Length - length < count)
        {
            var larger = ArrayPool<char>.Shared.Rent(Math.Max(2 * text.Length, length + count));
            text.AsSpan(0, length).CopyTo(larger);
            ArrayPool<char>.Shared.Return(text);
            text = larger;
        }

        return text.AsSpan(length, count);
    }
}
