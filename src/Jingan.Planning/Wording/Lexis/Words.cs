namespace Jingan.Planning.Wording;

/// <summary>The words of official wording with what each does: one table.</summary>
/// <remarks>
/// 以上, 以下 and 以内 include the number, 不满, 超过 and 以外 do not (Civil Code, art. 1259).
/// A word of one character acts only where a number, or another word that leads to one, stands behind it; everywhere else it is part of a name.
/// Words listed under <see cref="Act.None"/> contain a shorter word that would act otherwise.
/// </remarks>
internal static class Words
{
    private const string Rises =
        "增长 提高 提升 增加 上升 上涨 扩大 递增 增收 增产 攀升 上调 延长 前移 前进 增多 调增 净增 净增加 再增加 再增 再提高 新增加 增高 抬升 调高 拉高 上浮 提速 增至原来 加密 增厚 拉动 跃升 涨价 提价 激增 猛增 剧增 陡增 暴增 大增 微增 略增 大涨 微涨 略涨 回升 反弹";

    private const string Falls =
        "下降 降低 减少 压减 削减 缩减 下调 回落 缩短 压缩 递减 下跌 缩小 消减 减排 减产 收窄 后移 调减 净减 净减少 压降 压低 调低 下浮 降价 降本 减轻 精简 减薄 下滑 锐减 骤降 骤减 大降 微降 略降 微跌 大跌 走低 陡降 剧减";

    /// <summary>Behind a verb of change, they make its number the level that is reached.</summary>
    private const string Particles = "到 至 为 成 到了 至了";

    private static readonly (Act Act, string Text)[] Table =
    [
        (Act.AtLeast,
            "不低于 不少于 不小于 不短于 不弱于 不下于 至少 最低 最少 不低过 不下 大于等于 大于或等于 高于或等于 高于等于 达到或超过 达到和超过 不亚于 迈上 跨上 站上 跃上 迈过 ≥ ≮ >= => 保底 不得低于 不得少于 不能低于 不能少于 应不低于 " +
            "应不少于 跨入 登上 不劣于 不差于 不慢于 最低不少于 原则上不低于 原则上不少于 不晚于 至少达到 不少 不低"),
        (Act.Above, "高于 超过 大于 多于 突破 超 逾 超出 跨越 优于 快于 长于 > 超越 冲破 高出 好于 领先于 首破 跨过 领先 早于 已超 过"),
        (Act.AtMost,
            "不超过 不高于 不大于 不多于 不超出 不突破 不逾 最多 至多 最高 最高不超过 最长不超过 小于等于 小于或等于 低于或等于 低于等于 不长于 不超 ≤ ≯ <= =< 不得超过 不得高于 不得突破 不得多于 应不超过 应不高于 " +
            "最长 最多不超过 不能超过 不快于 严格控制在不超过 控制在不超过 不迟于"),
        (Act.Below, "低于 小于 少于 不足 不到 不满 未达 未满 短于 < 慢于 未到 未超过 未达到 劣于 差于 未及 不及"),
        (Act.Near, "近 将近 接近 逼近"),
        (Act.About, "约 大约 约为 大体 大致 大概 ≈ 在约 近约 大致为 大约为 约有"),
        (Act.Cap, "控制在 控制到 控制为 严格控制在 限制在 压缩在 缩短在 管控在 严控在 稳定控制在 压控在 控制于 限定在 压减在"),
        (Act.Level,
            "最高达 最高达到 最多达 最多达到 最低达 最低达到 达到 达 稳定在 保持在 维持在 实现 为 是 到 至 占到 达到了 达成 力达 总数达 总量达 已达 已达到 共达 合计达 = 位于 处于 在 保持 维持 稳定 稳定保持在 保持稳定在 稳定达到 " +
            "可达 可达到 达至 保有 固定在 巩固在 恢复到 恢复至 仍保持 继续保持 成为 稳在 相当于 稳定于"),
        (Act.Reach, "升到 升至 减到 减至 增到 增至 降到 降至 涨到 涨至 增为 升为 涨为 减为 降为 压到 压至 调整为 调整到 调整至 调至 缩至 扩至 扩到 变为 改为 发展到 发展至 优化到 优化至 优化为 跃升至 跃居 跃至 上升至 升格为 " +
            "完善到 拓展到 拓展至 缩窄至 拉长至 拓宽至 拓宽到 翻升至 提至 提到 转为 定为 下探至 压实到"),
        (Act.Rise, Rises + " 增 升 涨 ↑ 增长了 提高了 提升了 增加了 上升了 上涨了 放大 提 高出 上扬 正增长 加快 提速"),
        (Act.Fall, Falls + " 降 减 ↓ 负增长 放缓 减慢 下降了 降低了 减少了 回落了 缩短了 少 缩"),
        (Act.Work,
            "新增 新建 新建成 建成 建设 完成 引进 培育 打造 改造 实施 开展 举办 提供 推出 新开 新设 新设立 设立 成立 创建 建立 组建 新认定 认定 新培育 引育 集聚 落地 开工 竣工 筹措 供应 新开工 修缮 更新 新改建 改建 扩建 新改扩建 改扩建 " +
            "翻建 改造提升 提质改造 净新增 培养 培训 帮助 扶持 支持 服务 发放 招引 招录 吸引 投放 安装 加装 拆除 整治 创造 开发 开通 新开通 配备 增设 新招 引入 编制 出台 评选 选树 选派 开设 布设 覆盖 惠及 受益 安置 帮扶 收储 出让 发展 " +
            "创成 获批 推进 启动 推动 转化 盘活 处置 办理 解决 减免 拨付 投入 投资 募集 吸纳 形成 产出 生产 种植 绿化 造林 植树 接待 研发 搭建 上线 推广 优化 升级改造 提升改造 新添 新购 新投 新注册 签约 节约 预约 履约 续约 下达 到达 送达 " +
            "抵达 登记 录取 毕业 就业 实到 到位 安排 落实 补贴 补助 奖励 救助 带动 辐射 优化提升 品质提升 遴选 落户 打通 治理 修复 建造 新种 栽植 新植 铺设 敷设 疏浚 清淤 疏通 整修 维修 养护 修建 续建 新投用 投用 投运 建强 做强 培优 " +
            "引导 组织 开办 承办 主办 播出 创作 出版 放映 演出 巡演 检查 检测 抽检 排查 化解 调解 查处 侦破 受理 审结 办结 制定 修订 颁布 实现投资 建档 签订 新签 新签约 对接 走访 慰问 资助 供给 供养 托养 康复 筛查 接种 体检 腾退 征收 回购 流转 复垦 " +
            "增补 增配 招聘 引聘 招收 录用 储备 补充 购置 更换 淘汰 关停 压实 发行 发布 新上市 挂牌 授牌 命名 复评 创评 布局 布点 设置 配置 配建 共建 联建 援建 筹建 筹集 募集 归集 化债 消化 去化 消纳 外送 调运 输送 运送 发送 交付 分配 配租 " +
            "完工 建好 办好 抓好 做好 选育 推介 对外开放 开放 新开放 改革 攻克 突破性 取得 获得 获评 荣获 申报 申请 授权 拓展 拓宽 新拓展 延伸 贯通 连通 联通 新辟 开辟 增开 加密线 纳管 纳入 消除 整合 归并 撤并 清退 退出 转移 转岗 返乡 脱贫 落图"),
        (Act.Stock, "拥有 有 共有 实有 现有 建有 设有 留存"),
        (Act.RateNoun, "增速 增长率 增长速度 增长幅度速 自然增长率 增速率 平均增速 实际增速 名义增速 复合增长率 可比增速"),
        (Act.RiseNoun, "涨幅 增幅 升幅 上涨幅度 增长幅度 提升幅度 提高幅度 提高率 上升幅度 增长额 增加额 增加量 提升率 增量"),
        (Act.FallNoun, "降幅 跌幅 减幅 下降率 降低率 减少率 下降幅度 降低幅度 减少幅度 削减率 压减率 缩短率 降低量 减少量 下降比例 降低比例 压减比例 减少比例 削减比例 压缩比例 减排量比例"),
        (Act.Total, "累计 总计 合计 共计 共 总共 累积"),
        (Act.YearOnYear, "同比 环比"),
        (Act.From, "从 由"),
        (Act.Than, "比 较 相比 相对于"),
        (Act.Higher, "高 快 多 高出 多出 领先 提前 偏多 偏高 偏快"),
        (Act.Lower, "低 慢 少 落后 偏少 偏低 偏慢"),
        (Act.OnBase, "基础上 的基础上 基础上再 的基础上再 基础之上"),
        (Act.Respectively, "分别 依次 分别各 各自"),
        (Act.Each, "均 都 各 各有 各自达 人均均"),
        (Act.Stretch, "力争 争取 努力 力求 奋力 冲刺 全力争取 努力争取"),
        (Act.Commitment, "确保 保证 务必 必须 坚决 务求 确保实现"),
        (Act.Estimate, "预计 预估 估计 初步核算 初步统计 初步预计 有望 初步测算 初步 快报数 快报 预测 预期数 预计数 据初步统计 据统计 经初步核算 经测算"),
        (Act.Manner,
            "实际 名义 可比 继续 要 将 应 应当 也 再 还 又 全部 总体 基本 进一步 首次 已 已经 了 就 可 能 能够 总体上 计划 拟 拟按 按 目标 目标值 原则上 合理 稳步 稳定地 逐步 平稳 持续 总 按可比价格计算 按可比价计算 " +
            "扣除价格因素 扣除价格因素后 现价 按不变价格计算 剔除不可比因素 同口径 按同口径 成功 历史性 历史性地 一举 稳 实现了 可比价 大幅 显著 明显 有效 切实 全面 深入 大力 积极 着力 扎实 有序 高质量 高标准 高水平 " +
            "全力 不断 略 稍 仅 只 需 快速 较快 再次 适当 相应 长期 始终 常年 实 复合 最终 整体 率先 单 大体上 : 平均"),
        (Act.Not, "不 未 非 没有 没 无 并非 不是 不等于 ≠ 不再 不能 不得 尚未 未能 不可 切勿 禁止 不会 不要 不予"),
        (Act.And, "和 及 以及 与 并 且 同时 并且 还有 暨 而且 &"),
        (Act.Or, "或 或者 抑或"),
        (Act.OfWhich, "其中 含 包括 其中含 其中包括 包含"),
        (Act.Of, "的 之"),
        (Act.Share, "占 约占"),
        (Act.RankVerb, "位居 位列 稳居 名列 列 居 居于 排名 排在 排位 位次 跻身 进入 迈入 迈进 挺进 步入 走在 蝉联 荣登 荣列 位次达 排 跻身于 进入到 冲进 闯入 占据 升入"),
        (Act.PerEach, "每个 每户 每人 每所 每家 每处 每村 每街镇 每镇 每街道 每区 每班 每生 每亩 每辆 每座 每台 每件 每项 每名 每位 每场 每次 每套 每校 每县 每乡 每园 每社区 每百 每千 每万 每十万 每亿 每立方米 每平方公里 每平方米 每公顷 每公里 每吨 每平米"),
        (Act.BasisWord, "按水平口径 按变动口径 按同比口径 按年均口径 按累计口径 按其他口径"),
        (Act.Running, "连续 未来 今后 过去 此后 近"),
        (Act.None,
            "增加值 增值 增值税 增效 增强 增进 增量配电 降解 减灾 减税 减负 降费 降碳 减污 升级 升降 增减 涨跌 发达 表达 传达 通达 直达 畅达 达标 达产 达峰 行为 作为 认为 为民 为老 为企 为农 为主 为本 集约 合约 条约 制约 约束 特约 " +
            "邻近 亲近 远近 侵占 抢占 强占 南非 东非 西非 北非 是非 近郊 附近 临近 新近 近视 近海 近零 近岸 就近 超市 超前 超级 超声 超龄 超算 过程 过渡 过剩 通过 经过 占地 占用 占道 占有率 占领 多层 多元 来源 未来社区 原来 起步 起点 一起 引起 生产总值 生产安全 建设用地 建成区 服务业 " +
            "不良 不动产 不折不扣 不同 不锈钢 不含 不变 不增 不减 无障碍 无线 无人 无害化 无废 无偿 非遗 非公 非常规 非化石 非农 非税 非居民 非物质 非机动 未成年人 未成年 未就业 未来 未利用 " +
            "一般 一体 一流 一系列 一批 一些 一定 一致 一站 一网 一图 一张图 一张网 一件事 一把手 一次性 一揽子 一律 一并 一步 一直 一种 一代 一条龙 一门式 一户 一人一策 一圈 一次能源 一次供水 二次供水 二次供应 三次产业 一二三次产业 一二三产业 一二三产 两头 三方 八项规定 九年义务教育 九年一贯制 " +
            "千人计划 万人计划 成百上千 成千上万 千千万万 千家万户 千方百计 百年 百姓 百货 百花 千禧 千山 万众 万象 万物 万里 亿万 十分 半年报 半年度 四个全面 两个一百年 百分百 进一步 统一 唯一 单一 同一 逐一 之一 专一 万一 合一 三级 三甲 三位一体 五位一体 四位一体 三大 四大 五大 六大 七大 八大 九大 十大 两大 " +
            "数据 数字 数学 数量 数额 数智 数值 数目 数控 正式 正常 正面 正确 改正 公正 修正 负责 负担 负面 负荷 负债 负氧离子 和谐 和平 总和 饱和 缓和 温和 共和国 普及 及时 涉及 触及 惠及面 危及 波及 顾及 并网 并购 并轨 并联 合并 并行 并重 并存 兼并 " +
            "参与 给与 与会 与时俱进 暂且 共同 均衡 均等 人均 户均 亩均 地均 均价 均值 都市 首都 成都 年均浓度 年平均浓度 年均气温 年均温度 年均水位 年均降水量 年均值 日均值 月均值 日均浓度 年日均值 日均温度 年平均气温 各类 各级 各项 各界 各地 各区 各种 各方 " +
            "在线 在建 在校 在岗 在册 在库 在途 在园 存在 所在 现在 比率 比例 比重 比值 比较 占比 同比例 比赛 较大 较高 较好 较强 较多 从业 从严 从而 从事 服从 由于 自由 理由 是否 于是 " +
            "有关 有机 有限 有利 有色 有轨 所有 国有 公有 特有 含量 内含 包含率 提前 提案 长期 长江 长三角 长度 长宁 长效 要素 要求 需要 重要 主要 需求 必要 应急 应用 应届 供应 响应 对应 反应 可再生 可持续 可支配 可吸入 认可 许可 功能 能力 能源 能耗 能效 性能 智能 " +
            "就业率 就近 就医 就地 成就 再生 再造 再贷款 总部 总工会 总局 总人口 高校 高新 高端 高速 高铁 高中 高等 高层次 高级 高技能 高龄 高价值 高附加值 高考 高峰 高清 高效 高温 高风险 低保 低碳 低收入 低压 低效 低空 低龄 快速路 慢性 慢病 慢行 少儿 少数 少年 多少 " +
            "用途 共享 共建 共治 公共 共性 基本养老 基本医疗 基本公共 基本农田 基本生活 基本民生 基本药物 规模以上 规模以下 限额以上 限额以下 计划生育 目标任务 全面小康 实际利用 实际使用 实际到位 实际到账 排放 居民 居住 居家 居委 列车 列入 列为 系列 安排率 单位 单元 总装机"),
    ];

    private static readonly Lexicon<Act> ByText = new(Groups());

    private static readonly Lexicon<Act> Behind = new(
        new WordGroup<Act>(Act.OrMore, "以上 及以上 或以上 和以上 及其以上 之上 起 或更高 或更多 + 及更高 以上规模 以上水平".Split(' ')),
        new WordGroup<Act>(Act.OrLess, "以下 及以下 或以下 和以下 之下 以内 之内 范围内 范围以内 或更低 或更少 以里".Split(' ')),
        new WordGroup<Act>(Act.Within, "内"),
        new WordGroup<Act>(Act.Beyond, "以外 之外".Split(' ')),
        new WordGroup<Act>(Act.OrSo, "左右 上下 前后 左右水平 上下浮动 左右的水平 上下幅度".Split(' ')),
        new WordGroup<Act>(Act.Among, "之间 区间 区间内 的区间 的合理区间 合理区间 之间的 范围 的范围 这一区间".Split(' ')),
        new WordGroup<Act>(Act.None, "内容 内部 内环 内外 内地 内需 内陆 内涵 内河 起步 起步区 起草 起点 上下班 上下游 上下联动 上下水 前后端 范围广 起降 起重机 起飞 内资 内科 内湖 内港 内网 内镜 内生 内蒙 起重 起火".Split(' ')));

    /// <summary>The word with which a text starts, and its length; 0 for none.</summary>
    public static int Match(ReadOnlySpan<char> text, out Act act) => ByText.TryMatch(text, out act, out var length) ? WithoutParticle(text, length, ref act) : 0;

    /// <summary>降低至少5%: 至 before 少 or 多 begins a bound and does not end a verb.</summary>
    private static int WithoutParticle(ReadOnlySpan<char> text, int length, ref Act act)
    {
        if (act != Act.Reach || text[length - 1] != '至' || length >= text.Length || text[length] is not ('少' or '多') || !ByText.TryMatch(text[..(length - 1)], out var verb, out var shorter) || shorter != length - 1)
            return length;

        act = verb;
        return shorter;
    }

    /// <summary>The word behind a number with which a text starts, and its length; 0 for none.</summary>
    public static int MatchBehind(ReadOnlySpan<char> text, out Act act) =>
        Behind.TryMatch(text, out act, out var length) && act != Act.None ? length : 0;

    private static WordGroup<Act>[] Groups()
    {
        var reaching = new List<string>();
        foreach (var verb in $"{Rises} {Falls}".Split(' '))
        {
            foreach (var particle in Particles.Split(' '))
                reaching.Add(verb + particle);
        }

        var groups = new List<WordGroup<Act>> { new(Act.Reach, [.. reaching]) };
        for (var index = Table.Length - 1; index >= 0; index--)
            groups.Add(new(Table[index].Act, Table[index].Text.Split(' ')));

        return [.. groups];
    }
}
