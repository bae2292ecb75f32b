using System.Text.Json;
using Jingan.Planning.Cli.Input;

namespace Jingan.Planning.Cli.Commands;

/// <summary>What a wording was read as, ready to be printed as a line of JSON.</summary>
/// <param name="IsRead">Whether it could be read.</param>
/// <param name="Write">Writes what it was read as, or why it was not.</param>
internal sealed record WordingAnswer(bool IsRead, Action<Utf8JsonWriter> Write)
{
    /// <summary>Answers one request with one line.</summary>
    public static int To(Session session, WordingRequest request, Func<WordingRequest, WordingAnswer> read)
    {
        var answer = read(request);
        session.WriteJsonLine(answer.Write);
        return answer.IsRead ? ExitCode.Fine : ExitCode.Found;
    }

    /// <summary>Answers each line of standard input with one line.</summary>
    public static int ToEachLine(Session session, WordingRequest defaults, Func<WordingRequest, WordingAnswer> read)
    {
        var code = ExitCode.Fine;
        foreach (var line in Lines.Of(session.Input))
            code = Math.Max(code, To(session, WordingRequest.Parse(line, defaults), read));
        return code;
    }
}
