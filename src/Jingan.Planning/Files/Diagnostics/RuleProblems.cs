namespace Jingan.Planning.Files;

/// <summary>What can be wrong between things that are each well-formed: JP3….</summary>
internal static class RuleProblems
{
    public static DiagnosticKind UnknownIndicator { get; } = new("JP3001", Severity.Error,
        new("目标所指的指标没有定义。",
            "A target is about an indicator that is not defined."),
        new("目标所指的指标{0}没有定义；请定义该指标，或更正标识。{1}",
            "The target is about the indicator {0}, which is not defined; define it, or correct the id.{1}"));

    public static DiagnosticKind UnknownObservedIndicator { get; } = new("JP3002", Severity.Error,
        new("实绩所指的指标没有定义。",
            "An observation is of an indicator that is not defined."),
        new("实绩所指的指标{0}没有定义；请定义该指标，或更正标识。{1}",
            "The observation is of the indicator {0}, which is not defined; define it, or correct the id.{1}"));

    public static DiagnosticKind UnknownObjective { get; } = new("JP3003", Severity.Error,
        new("目标所属的任务不在规划中。",
            "A target serves an objective that its plan does not have."),
        new("规划中没有任务{0}；请更正标识。{1}",
            "The plan has no objective {0}; correct the id.{1}"));

    public static DiagnosticKind UnknownPlan { get; } = new("JP3004", Severity.Warning,
        new("引用的规划不在所查文件中。",
            "A plan that is referred to is not among the files."),
        new("所查文件中没有规划{0}；请一并检查该文件，或更正标识。{1}",
            "There is no plan {0} among the files; check its file along with these, or correct the id.{1}"));

    public static DiagnosticKind UnknownParentZone { get; } = new("JP3005", Severity.Error,
        new("上级空间单元不存在或列于其后。",
            "A zone lies on a zone that does not come before it."),
        new("该空间单元之前没有上级空间单元{0}；请更正标识，或将上级移前。{1}",
            "No zone {0} comes before this one; correct the id, or move the parent up.{1}"));

    public static DiagnosticKind UnknownProjectZone { get; } = new("JP3006", Severity.Error,
        new("项目所在空间单元不在规划中。",
            "A project lies in a zone that its plan does not have."),
        new("规划中没有空间单元{0}；请更正标识。{1}",
            "The plan has no zone {0}; correct the id.{1}"));

    public static DiagnosticKind UnknownDocument { get; } = new("JP3007", Severity.Error,
        new("出处所指的文件没有定义。",
            "A source names a document that is not defined."),
        new("出处所指的文件{0}没有定义；请在 documents 下定义，或更正标识。{1}",
            "The source names the document {0}, which is not defined; define it under documents, or correct the id.{1}"));

    public static DiagnosticKind UnknownEarlierZone { get; } = new("JP3008", Severity.Error,
        new("沿革所指的空间单元不在其规划中。",
            "A lineage names a zone that the earlier plan does not have."),
        new("规划{1}中没有空间单元{0}；请更正标识。{2}",
            "The plan {1} has no zone {0}; correct the id.{2}"));

    public static DiagnosticKind UnknownCommitment { get; } = new("JP3009", Severity.Error,
        new("引用的承诺不在其规划中。",
            "A commitment that is referred to is not in its plan."),
        new("规划{1}中没有承诺{0}；请更正标识。{2}",
            "The plan {1} has no commitment {0}; correct the id.{2}"));

    public static DiagnosticKind PeriodOutsidePlan { get; } = new("JP3010", Severity.Error,
        new("目标时期超出规划期。",
            "The period of a target reaches beyond that of its plan."),
        new("目标时期 {0} 超出规划期 {1}；请更正其中之一。",
            "The target covers {0}, which reaches beyond the plan's period {1}; correct one of the two."));

    public static DiagnosticKind TargetUnitDiffers { get; } = new("JP3011", Severity.Error,
        new("目标单位不能换算为指标单位。",
            "The unit of a target does not convert into that of its indicator."),
        new("单位{0}不能换算为指标{2}的单位{1}；请更正单位，%、个百分点和倍只用于变化或增速。{3}",
            "The unit {0} does not convert into {1}, the unit of {2}; correct it. Only a change or growth is stated in %, percentage points or multiples.{3}"));

    public static DiagnosticKind ObservationUnitDiffers { get; } = new("JP3012", Severity.Error,
        new("实绩单位不能换算为指标单位。",
            "The unit of an observation does not convert into that of its indicator."),
        new("单位{0}不能换算为指标{2}的单位{1}；请更正单位。{3}",
            "The unit {0} does not convert into {1}, the unit of {2}; correct it.{3}"));

    public static DiagnosticKind TargetOutsideLimits { get; } = new("JP3013", Severity.Error,
        new("目标值超出指标的自然界限。",
            "No value that a target asks for is possible."),
        new("目标{0}超出指标{2}的自然界限 {1}；请更正其中之一。",
            "The target {0} asks for values outside the limits {1} of {2}; correct one of the two."));

    public static DiagnosticKind ObservationOutsideLimits { get; } = new("JP3014", Severity.Error,
        new("实绩值超出指标的自然界限。",
            "No value that an observation states is possible."),
        new("实绩{0}超出指标{2}的自然界限 {1}；请更正其中之一。",
            "The observation {0} lies outside the limits {1} of {2}; correct one of the two."));

    public static DiagnosticKind PatternCountDiffers { get; } = new("JP3015", Severity.Error,
        new("空间格局与空间单元数不符。",
            "The zones do not fit the pattern."),
        new("格局要求的{0}数为 {1}，实有 {2}；请补充空间单元，或更正数目。",
            "The pattern calls for {1} of kind {0}; there are {2}. Add zones, or correct the count."));

    public static DiagnosticKind DefinedTwice { get; } = new("JP3016", Severity.Error,
        new("不同文件中标识重复。",
            "Two things of one kind have the same id."),
        new("{0}{1}已在 {2} 定义；请另取标识，或删除其中一个。",
            "The {0} {1} is defined already, at {2}; choose another id, or remove one of the two."));

    public static DiagnosticKind LineageCycle { get; } = new("JP3017", Severity.Error,
        new("空间单元沿革首尾相接。",
            "The lineage of a zone leads back to it."),
        new("空间单元沿革首尾相接：{0}；请更正。",
            "The lineage of the zone leads back to it: {0}; correct it."));

    public static DiagnosticKind ParentCycle { get; } = new("JP3018", Severity.Error,
        new("上级规划首尾相接。",
            "The parents of a plan lead back to it."),
        new("上级规划首尾相接：{0}；请更正。",
            "The parents of the plan lead back to it: {0}; correct one."));

    public static DiagnosticKind NothingToCheckAgainst { get; } = new("JP3019", Severity.Information,
        new("没有指标定义，未检查对指标的引用。",
            "No indicator is defined, so references to indicators were not checked."),
        new("所查文件没有定义任何指标，未检查对指标的引用；请一并检查定义指标的文件。",
            "No indicator is defined in these files, so references to indicators were not checked; check the file that defines them along with these."));

    public static DiagnosticKind PeriodOutsideParent { get; } = new("JP3021", Severity.Warning,
        new("规划期超出上级规划的规划期。",
            "The period of a plan reaches beyond that of the plan it carries out."),
        new("规划期 {0} 超出上级规划{2}的规划期 {1}；请更正其中之一，或更正“parent”。",
            "The plan covers {0}, which reaches beyond {1}, the period of its parent {2}; correct one of the two, or the parent."));

    public static DiagnosticKind PatternNameDiffers { get; } = new("JP3022", Severity.Warning,
        new("空间格局的名称与数目不符。",
            "The name of a pattern does not fit its counts."),
        new("格局名称{0}所说的{1}数为 {2}，“counts”写的是 {3}；请更正其中之一。",
            "The pattern {0} says {2} of kind {1}, its counts say {3}; correct one of the two."));

    public static DiagnosticKind PartsLargerThanWhole { get; } = new("JP3023", Severity.Warning,
        new("空间单元面积小于其内同类空间单元面积之和。",
            "A zone is smaller than the zones of one kind that lie in it."),
        new("其内空间单元（{0}）面积之和至少为 {1}，大于该空间单元的面积（至多 {2}）；请更正面积，或更正上下级关系。",
            "The zones in it ({0}) are together at least {1}, more than its own area, at most {2}; correct an area, or the nesting."));

    public static DiagnosticKind NoSource { get; } = new("JP3024", Severity.Warning,
        new("数值没有出处。",
            "A figure has no source."),
        new("{0}{1}没有出处；请补充键“source”。",
            "The {0} {1} has no source; add the key 'source'."));

    public static DiagnosticKind PromisesDiffer { get; } = new("JP3031", Severity.Warning,
        new("两份规划对同一事项的目标值不同。",
            "Two plans promise different numbers of the same."),
        new("{0}的目标为{1}，同一事项在{2}为{3}；请更正其中之一，文件本身不一致的保留两者。",
            "{0} asks for {1}, and {2} for {3} of the same; correct one of the two, or keep both where the documents differ."));

    public static DiagnosticKind DoneBefore { get; } = new("JP3032", Severity.Information,
        new("报告已全部完成的事项再次出现。",
            "What was reported done in full is promised or reported again."),
        new("{0}在 {2} {1}，而{3}已报告其在 {4} 完成；请核对两处的范围。",
            "{0} is {1} for {2}, and {3} reports it done for {4}; check whether the two have the same scope."));

    public static DiagnosticKind ReportsDiffer { get; } = new("JP3033", Severity.Warning,
        new("两份文件对同一指标同一时期的实绩不同。",
            "Two documents report values of one indicator and period that cannot both be true."),
        new("{0}为{1}，而{2}为{3}，同属 {4}；请更正其中之一，文件本身不一致的保留两者。",
            "{0} states {1}, and {2} states {3}, both for {4}; correct one of the two, or keep both where the documents differ."));

    public static DiagnosticKind ReachedBefore { get; } = new("JP3034", Severity.Information,
        new("目标值此前已经达到。",
            "A target asks for a level that was reached before its plan began."),
        new("{0}的目标为{1}，而{2}在 {4} 已为{3}；请核对目标与口径。",
            "{0} asks for {1}, and {2} states {3} for {4} already; check the target and the scope of both."));

    public static DiagnosticKind MilestoneReachedBefore { get; } = new("JP3035", Severity.Information,
        new("项目此前已达到的进度再次列出。",
            "A milestone of a project comes after one that was reached before and lies as far along."),
        new("{0}列有 {2} 的 {1}，而{3}已报告 {5} 的 {4}；请核对两处的进度。",
            "{0} has {1} for {2}, and {3} reports {4} for {5} already; check the milestones of both."));

    public static DiagnosticKind PatternWordsDiffer { get; } = new("JP3041", Severity.Warning,
        new("空间格局的字面与空间单元数不符。",
            "The words of a pattern do not fit the zones."),
        new("格局名称{0}所说的{1}数为 {2}，实有 {3}；请补充空间单元，或以“counts”写明数目。",
            "The pattern {0} says {2} of kind {1}, and there are {3}; add zones, or state the counts."));

    public static DiagnosticKind UnknownOrderedZone { get; } = new("JP3042", Severity.Error,
        new("次序所列的空间单元不存在。",
            "The order of zones names one that the plan does not have."),
        new("此规划没有空间单元{0}。{1}",
            "The plan has no zone {0}.{1}"));

    public static DiagnosticKind AreaNotKept { get; } = new("JP3043", Severity.Information,
        new("沿革前后的面积不等。",
            "The areas before and after a lineage differ."),
        new("此前（{0}）面积为{1}，此后（{2}）为{3}；请核对面积与沿革。",
            "Before, {0} had {1}; after, {2} has {3}. Check the areas and the lineage."));

    public static DiagnosticKind CodeOutOfUse { get; } = new("JP3044", Severity.Warning,
        new("区划代码在规划当时不在使用中。",
            "The code of a place was not in use at the time of its plan."),
        new("代码{0}在 {1} 年{2}：{3} 年有变更，当时的代码为 {4}；请更正代码，或更正“asOf”。",
            "The code {0} was {2} in {1}: it changed in {3}, and the code is {4} there. Correct the code, or its date asOf."));

    public static DiagnosticKind UnseenInName { get; } = new("JP3045", Severity.Warning,
        new("名称含有看不见或以假乱真的字符。",
            "A name has characters that cannot be seen, or that look like others."),
        new("{0}的名称{1}含有看不见或以假乱真的字符（{2}）；请写作{3}。",
            "The name {1} of {0} has characters that cannot be seen, or that look like others ({2}); write {3}."));

    public static DiagnosticKind NamesLookAlike { get; } = new("JP3046", Severity.Warning,
        new("两个名称看来相同，写法不同。",
            "Two names look alike and are written differently."),
        new("{0}的名称{1}与{2}的名称{3}看来相同，写法不同（{4}）；请统一写法，或改名。",
            "The name {1} of {0} looks like {3} of {2} and is written differently ({4}); write both alike, or choose another name."));

    public static DiagnosticKind DivisionNameOutOfUse { get; } = new("JP3047", Severity.Warning,
        new("区划名称不是规划当时的名称。",
            "The name of a place was not in use at the time of its plan."),
        new("代码{0}在 {1} 年的名称为{2}，不是{3}：{4} 年有变更；请更正名称，或更正“asOf”。",
            "The place with the code {0} was called {2} in {1}, not {3}: it changed in {4}. Correct the name, or its date asOf."));

    public static DiagnosticKind FiguresInWords { get; } = new("JP3050", Severity.Information,
        new("含有数字的表述只作为文字保留。",
            "A wording with figures is kept as words."),
        new("表述{0}含有数字，但没有读作数值；若其中有目标或实绩，请另行写明。",
            "The wording {0} has figures, and states no number that is judged; where it states one, say it on its own."));

    public static DiagnosticKind ReadInPart { get; } = new("JP3051", Severity.Information,
        new("表述中的限定只作为附注保留。",
            "What limits a number is kept beside it only."),
        new("限定{0}没有数值可表达，只作为附注保留；评价时不计入，请核对。",
            "The words {0} limit the number and are kept as a note; no verdict takes them into account. Check what they mean."));

    public static ValueList<DiagnosticKind> All { get; } =
    [
        UnknownIndicator,
        UnknownObservedIndicator,
        UnknownObjective,
        UnknownPlan,
        UnknownParentZone,
        UnknownProjectZone,
        UnknownDocument,
        UnknownEarlierZone,
        UnknownCommitment,
        PeriodOutsidePlan,
        TargetUnitDiffers,
        ObservationUnitDiffers,
        TargetOutsideLimits,
        ObservationOutsideLimits,
        PatternCountDiffers,
        DefinedTwice,
        LineageCycle,
        ParentCycle,
        NothingToCheckAgainst,
        PeriodOutsideParent,
        PatternNameDiffers,
        PartsLargerThanWhole,
        NoSource,
        PromisesDiffer,
        DoneBefore,
        ReportsDiffer,
        ReachedBefore,
        MilestoneReachedBefore,
        PatternWordsDiffer,
        UnknownOrderedZone,
        AreaNotKept,
        CodeOutOfUse,
        UnseenInName,
        NamesLookAlike,
        DivisionNameOutOfUse,
        FiguresInWords,
        ReadInPart,
    ];
}
