using System.Text.Json.Nodes;
using Jingan.Planning.Cli.Input;
using Jingan.Planning.Cli.Json;

namespace Jingan.Planning.Cli.Commands;

/// <summary>What a wording was read as, ready to be printed as a line of JSON.</summary>
/// <param name="IsRead">Whether it could be read.</param>
/// <param name="Document">What it was read as, or why it was not.</param>
internal sealed record WordingAnswer(bool IsRead, JsonNode Document)
{
    /// <summary>A reading, with what each part of the text is where that is asked for.</summary>
    public static WordingAnswer Of<T>(bool isRead, T reading, Language language, bool withSpans)
    {
        var document = ToolJson.Of(reading, language);
        if (!withSpans)
            document.AsObject().Remove("spans");

        return new(isRead, document);
    }

    /// <summary>A request that could not be understood.</summary>
    public static WordingAnswer Unreadable(WordingRequest request, string reason) =>
        new(IsRead: false, new JsonObject { ["wording"] = request.Wording, ["kind"] = "unreadable", ["reason"] = reason });

    /// <summary>Answers one request with one line.</summary>
    public static int To(Session session, WordingRequest request, Func<WordingRequest, WordingAnswer> read)
    {
        var answer = read(request);
        session.WriteJsonLine(answer.Document);
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
