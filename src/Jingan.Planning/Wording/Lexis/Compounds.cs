using System.Buffers;

namespace Jingan.Planning.Wording;

/// <summary>Characters that bound, deny, halve or spread a number, and the words in which they are known to do nothing of the kind: 附近, 超市, 不锈钢, 人均.</summary>
/// <remarks>A noun that holds such a character in no known word is not taken for a noun.</remarks>
internal static class Compounds
{
    private static readonly SearchValues<char> Telling = SearchValues.Create("约近超逾不未负半均翻一");

    private const string CountedByOne = "个座处所家条台辆套名间场支项件位";

    /// <summary>The first piece of a noun that is in no known word; empty for none.</summary>
    public static (int Start, int Length) Unproven(Glyphs text, int start, int end)
    {
        if (text.Between(start, end).IndexOfAny(Telling) < 0)
            return default;

        for (var at = start; at < end; at++)
        {
            if (Words.Match(text.From(at), out var act) is > 1 and var length && act == Act.None)
            {
                at += length - 1;
                continue;
            }

            if (!IsProven(text, at))
                return (at, Math.Min(2, end - at));
        }

        return default;
    }

    private static bool IsProven(Glyphs text, int at)
    {
        var (before, behind) = (text[at - 1], text[at + 1]);
        return text[at] switch
        {
            '约' => "签节预履续合集契公特制简条毁违邀赴失纽爽践守缔盟隐商解依".Contains(before) || "束定谈见请车会克旦稿法访翰".Contains(behind),
            '近' => "附邻临就最新亲远切贴靠毗抵相走浅习".Contains(before) || "岸海视零郊期年代距远邻亲水平现景程效似山地中".Contains(behind),
            '超' => "赶反高".Contains(before) || "市级前定声龄算高大低长限载标导充短微净滤纯薄细临融时期员速负值耗采常额然越群百千万亿".Contains(behind),
            '逾' => behind is '期' or '越',
            '不' or '未' => Script.IsIdeograph(behind) || "毫从永绝尚并".Contains(before),
            '负' => "由减正胜抱担自欠背辜肩降".Contains(before) || "责荷担债面氧压增碳极载离转盈".Contains(behind),
            '半' => "过大上下前后近夜多成".Contains(before) || (before == '一' && IsPartOfTime(behind)) || (before == '减' && behind is '征' or '收') || "径导岛程年山数月挂自天边决封干永".Contains(behind),
            '均' => "人户亩地生师村次床校店年日月平周车单件笔例场班幅台套网里园册库".Contains(before) || "衡等价值质匀可次".Contains(behind),
            '翻' => behind is not ('番' or '一' or '两' or '倍' or '几'),
            '一' => behind != '半' && !CountedByOne.Contains(behind) || "每任同某第统唯哪另逐之专万合单".Contains(before) || text.From(at) is ['一', '家', '亲' or '人', ..] or ['一', '条', '龙' or '街', ..] or ['一', '件', '事', ..] or ['一', '个', '中' or '窗' or '门', ..] or ['一', '名', ..],
            _ => true,
        };
    }

    private static bool IsPartOfTime(char character) => character is '年' or '月' or '天';
}
