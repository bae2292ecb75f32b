namespace Jingan.Planning.Tests.Wording;

/// <summary>Changes wordings by a few letters.</summary>
internal static class WordingMutation
{
    private const string Pieces = "0123456789.,，%％~～-—至到以上以下以内左右约不低于超过万亿千百十一二两三个家人元倍成分之年月日增长下降提高累计[]（）()“”；、。第前位和与同步全覆盖番翻/+×:？ \u3000\ud83dA级";

    /// <summary>The wording with one to five letters taken out or put in.</summary>
    public static string Of(string wording, Random random)
    {
        var letters = wording.ToList();
        for (var count = random.Next(1, 6); count > 0; count--)
        {
            var place = random.Next(letters.Count + 1);
            if (random.Next(3) == 0 && place < letters.Count)
                letters.RemoveAt(place);
            else
                letters.Insert(place, Pieces[random.Next(Pieces.Length)]);
        }

        return new([.. letters]);
    }
}
