using System.Text.RegularExpressions;

namespace Jingan.Planning.Documents.Grammar;

/// <summary>The forms of English that tell what a number is of: what stands before it, behind it, and what leads a clause.</summary>
internal static partial class EnglishForms
{
    [GeneratedRegex(@"(?:[^.。!?]|\.(?=\S))+[.。!?]*", RegexOptions.CultureInvariant)]
    public static partial Regex SentenceForm();

    /// <summary>A verb or noun of change, up to the number.</summary>
    [GeneratedRegex("(?:\\b(?:grew|grow|growing|rose|rise|rising|increased?|increasing|climbed|expanded|up|gained|growth|fell|fall|falling|dropped?|dropping|declined?|declining|decreased?|decreasing|down|reduced?|cut|lowered|shrank|drop|decline|decrease|reduction|rate of growth|annual rate)\\b[^，；]{0,60})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex ChangeForm();

    [GeneratedRegex("fell|fall|drop|declin|decreas|down|reduc|cut|lower|shrank", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex FallForm();

    /// <summary>The verb goes on to a level: rose to, grew by 5 percent to.</summary>
    [GeneratedRegex("\\b(?:to|from)\\s*(?:about|around|over|more than|at least|nearly|approximately|RMB|US\\$|[$¥])?\\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex ToForm();

    [GeneratedRegex("\\b(?:reach(?:ed|ing|es)?|exceed(?:ed|ing|s)?|stood at|stand at|was|were|is|are|amount(?:ed|ing)? to|total(?:ed|led|ing|s)|came to|account(?:ed|ing|s)? for|surpass(?:ed|es|ing)?|topped|kept|remained|maintained?|to)\\b[^，；]{0,24}$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex LevelForm();

    /// <summary>Where the predicate of a clause begins.</summary>
    [GeneratedRegex("\\b(?:will|shall|has|have|had|reach(?:ed|ing|es)?|exceed(?:ed|ing|s)?|stood|stand|was|were|is|are|amount(?:ed)?|total(?:ed|led|ing)|came|account(?:ed|ing|s)? for|surpass(?:ed)?|topped|kept|remained|of(?=\\s*(?:about|around|over|more than|no more|no less|at least|under|below|$)))\\b.*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    public static partial Regex VerbForm();

    /// <summary>A verb of change with its object: increase spending to.</summary>
    [GeneratedRegex("^(?:increase|raise|expand|grow|cut|reduce|lower|decrease)d? (?:the )?([A-Za-z][^，；\\d]{2,40}?) (?:to|by)\\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex Objects();

    /// <summary>What fell or grew, behind the number: a drop of 3 percent in energy consumption.</summary>
    [GeneratedRegex("^ in (?!(?:19|20)\\d\\d)([^，；.]{3,60})", RegexOptions.CultureInvariant)]
    public static partial Regex InForm();

    [GeneratedRegex("^ of ([^，；.]{2,40}?)(?= and |[，；.]|$)", RegexOptions.CultureInvariant)]
    public static partial Regex OfForm();

    /// <summary>Growth that is to keep pace with something.</summary>
    [GeneratedRegex("(?<of>[^，；：.]{3,60}?),? (?<how>in (?:step|pace|line) with (?<what>[^，；.]{3,40}))", RegexOptions.CultureInvariant)]
    public static partial Regex PaceForm();

    [GeneratedRegex("^(?:growth|increase|rise) in |(?: growth| increase)$", RegexOptions.CultureInvariant)]
    public static partial Regex GrowthIn();

    [GeneratedRegex("average annual|annual average|annually|a year on average|per year|average rate", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex AverageForm();

    [GeneratedRegex("^ ?(?:percent |per cent )?of ([^，；.]{2,40}?)(?= by | in |[，；.]|$)", RegexOptions.CultureInvariant)]
    public static partial Regex ShareForm();

    [GeneratedRegex("^ ?(?:of (?=[a-z]))?((?!of |in |by |from |and |percent|year )[A-Za-z“”'&-][A-Za-z0-9“”' &-]*?)(?= (?:was|were|have|has|had|will|in (?:19|20)|by (?:19|20|the)|and (?:\\d|we |the |over |more |at |[a-z]+ed |(?:add|build|open|renovate|create|plant|set|train|provide|complete) )|worth |that|which|for |with |across|throughout|over |during|each\\b|this year)|[，；：.（）]|$)", RegexOptions.CultureInvariant)]
    public static partial Regex NounForm();

    [GeneratedRegex("^(?:in (?:19|20)\\d\\d|by (?:the end of )?(?:19|20)\\d\\d|(?:over|in|during) the (?:past|last|coming|next) (?:year|five years)|this year|last year|(?:during|in|over) the \\d+th Five-Year Plan(?: period)?|by the end of (?:the year|this year|(?:19|20)\\d\\d)|compared with[^，]*|cumulatively|meanwhile|in addition|and|the (?:city|district|county)['’]s|the|a total of|a|an|its|we|with|while|among (?:them|which)|of which|our|ensure that|ensure|keep(?:ing)?|maintain(?:ing)?|average|annual|yearly)(?= |，|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex LeadForm();

    [GeneratedRegex(" (?:expected|set|planned|projected|forecast|due|has|have|had|will|shall|was|were|is|are|be|been|an?|the|by|of|at|further|steadily|also|again|average|annual|on|to)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex TailForm();

    [GeneratedRegex(" (?:of|in) (?:the|our) (?:whole )?(?:district|city|county|new area|zone|region|province|prefecture|town)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex PlaceForm();

    [GeneratedRegex("\\b(?:rate|ratio|proportion|share|coverage|number of|population)\\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex RateForm();

    /// <summary>Work whose extent the number tells: plant 2,000 hectares of trees.</summary>
    [GeneratedRegex("\\b(?:build|built|plant|planted|add|added|renovate|renovated|pave|paved|lay|laid|construct|constructed|complete|completed|green|greened|reclaim|reclaimed|upgrade|upgraded|rebuild|rebuilt|repair|repaired|widen|widened|extend|extended) *$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex MadeForm();

    [GeneratedRegex("\\b(?:will|shall|aim|plan|strive)\\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex WillForm();

    [GeneratedRegex("\\b(?:targets?|objectives?|goals?)\\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex TargetForm();

    [GeneratedRegex("^ ?(?:in|for|at the end of|by) ((?:19|20)\\d\\d)\\b", RegexOptions.CultureInvariant)]
    public static partial Regex YearBehind();

    [GeneratedRegex("\\b(?:in|by|for|of|since|from|at the end of|by the end of) ((?:19|20)\\d\\d)\\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex YearBefore();

    /// <summary>Work that was done on what the number is of: 86 kilometers of roads were rebuilt.</summary>
    [GeneratedRegex("^ of [A-Za-z ]{3,40}? (?:was|were|have been|has been|will be) (?:newly )?(?:built|rebuilt|renovated|paved|planted|completed|added|created|upgraded|repaired|widened|laid)", RegexOptions.CultureInvariant)]
    public static partial Regex MadeBehind();

    [GeneratedRegex("^\\s*(?:In (?:20)\\d\\d, )?[Ww]e (?:will|shall)\\b", RegexOptions.CultureInvariant)]
    public static partial Regex WeWill();

    /// <summary>A later item of a list of works: built 23 parks and.</summary>
    [GeneratedRegex("\\b(?:build|built|plant|planted|renovate|renovated|pave|paved|lay|laid|construct|constructed|complete|completed)\\b[^，；]*\\d[^，；]*(?:，| and )(?:and )?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex ListOfMade();

    [GeneratedRegex("\\b(?:past|last|previous) five years\\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex PastYears();

    /// <summary>Money that goes into something: invest 3 billion yuan in transport.</summary>
    [GeneratedRegex("\\b(?:invest|invested|spend|spent|allocate|allocated) *$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex InvestForm();

    [GeneratedRegex("\\b(?:past year|last year|this year)\\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex PastYear();
}
