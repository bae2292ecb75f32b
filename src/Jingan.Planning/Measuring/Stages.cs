using System.Buffers;
using System.Collections.Immutable;

namespace Jingan.Planning.Measuring;

/// <summary>How far what is counted has come: 在建45公里 are not in operation, 开工120台 are not completed.</summary>
/// <remarks>Numbers of different stages count different things. What names no stage counts what is there, which nothing unfinished tells.</remarks>
internal static class Stages
{
    private static readonly ImmutableArray<StageWord> Words =
    [
        new("拟建", Stage.Planned), new("待建", Stage.Planned), new("谋划", Stage.Planned), new("储备", Stage.Planned), new("预留", Stage.Planned),
        new("签约", Stage.Signed), new("意向", Stage.Signed),
        new("开工", Stage.Started), new("动工", Stage.Started), new("启动建设", Stage.Started),
        new("在建", Stage.UnderWay), new("续建", Stage.UnderWay),
        new("建成", Stage.Done), new("竣工", Stage.Done), new("完工", Stage.Done), new("投产", Stage.Done), new("投用", Stage.Done), new("投运", Stage.Done),
        new("投入使用", Stage.Done), new("投入运营", Stage.Done), new("交付", Stage.Done), new("启用", Stage.Done), new("通车", Stage.Done), new("开通", Stage.Done),
        new("落成", Stage.Done), new("运营", Stage.Done),
    ];

    /// <summary>Each word of a stage begins with one of these, so that most texts are looked at once.</summary>
    private static readonly SearchValues<char> Beginnings = SearchValues.Create("拟待谋储预签意开动启在续建竣完投交通落运");

    /// <summary>The stages that a wording or a name speaks of.</summary>
    public static Stage In(string text)
    {
        var found = Stage.None;
        if (text.AsSpan().IndexOfAny(Beginnings) < 0)
            return found;

        foreach (var (word, stage) in Words)
        {
            if ((found & stage) == Stage.None && text.Contains(word, StringComparison.Ordinal))
                found |= stage;
        }

        return found;
    }

    /// <summary>Whether a number reported with stages tells what is asked for with others: with none, what is done. 建成和在建45公里 tells neither.</summary>
    /// <param name="reported">The stages of the report.</param>
    /// <param name="asked">The stages that target or indicator name.</param>
    public static bool Tells(Stage reported, Stage asked)
    {
        var told = asked == Stage.None ? Stage.Done : asked;
        return (reported & ~told) == Stage.None;
    }

    private readonly record struct StageWord(string Word, Stage Stage);
}

/// <summary>Stages of what is built or brought in.</summary>
[Flags]
internal enum Stage
{
    None = 0,
    Planned = 1,
    Signed = 2,
    Started = 4,
    UnderWay = 8,
    Done = 16,
}
