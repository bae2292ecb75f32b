using System.Text;
using Jingan.Planning.Files;

namespace Jingan.Planning.Tests.Files.Tape;

/// <summary>A value of a text, with its tape.</summary>
internal sealed record Spot(Planning.Files.Tape Tape, int Token)
{
    public TextPosition Position => Tape.Places.Of(Token);

    public string Text => Tape.Text(Token);

    public bool IsNothing => Tape[Token].Has(TokenFlags.Nothing);

    /// <summary>The whole of a sound text.</summary>
    public static Spot Of(string text, TextFormat format)
    {
        var problems = new DiagnosticBag("f", 10);
        var tape = Tapes.Of(Encoding.UTF8.GetBytes(text), format, ReadingLimits.Default, problems);
        problems.InOrder().Should().BeEmpty();
        return new(tape!, 0);
    }

    /// <summary>The value of a key that has to be there.</summary>
    public Spot At(string key)
    {
        var value = Tape.Find(Token, KeyHash.Of(key), Encoding.UTF8.GetBytes(key));
        value.Should().BePositive();
        return this with { Token = value };
    }

    /// <summary>An item, counted from 0.</summary>
    public Spot Item(int number)
    {
        var item = Token + 1;
        for (; number > 0; number--)
            item = Tape[item].End;
        return this with { Token = item };
    }
}
