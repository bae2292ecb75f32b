namespace Jingan.Planning;

/// <summary>What a zone is in a spatial structure: a word of the built-in vocabulary, or one of a file's own.</summary>
/// <remarks>
/// Kinds are ranked: lists and patterns have them in that order, lines before centres and centres before parts; kinds of a file's own come last.
/// Two kinds are the same where their words are: a kind of one's own that has a built-in name is the built-in kind.
/// </remarks>
/// <example><code>ZoneKind.Corridor.Name.Zh                 // 廊道
/// ZoneKind.Own(new("湾", "bay")).Key        // bay</code></example>
public sealed record ZoneKind : IComparable<ZoneKind>
{
    private const int OwnRank = 1000;

    private ZoneKind(string key, int rank, Name name, params string[] chinese)
    {
        Key = key;
        Rank = rank;
        Name = name;
        Chinese = [name.Zh, .. chinese];
    }

    /// <summary>轴: a line along which a place develops.</summary>
    public static ZoneKind Axis { get; } = new("axis", 10, new("轴", "axis"), "发展轴", "轴线");

    /// <summary>带: a belt.</summary>
    public static ZoneKind Belt { get; } = new("belt", 20, new("带", "belt"), "集聚带", "发展带");

    /// <summary>廊道: a corridor.</summary>
    public static ZoneKind Corridor { get; } = new("corridor", 30, new("廊道", "corridor"), "走廊", "廊");

    /// <summary>环: a ring.</summary>
    public static ZoneKind Ring { get; } = new("ring", 40, new("环", "ring"), "环带");

    /// <summary>翼: a wing, a part of a belt.</summary>
    public static ZoneKind Wing { get; } = new("wing", 50, new("翼", "wing"));

    /// <summary>都市圈: a metropolitan area.</summary>
    public static ZoneKind MetropolitanArea { get; } = new("metropolitan-area", 60, new("都市圈", "metropolitan area"), "圈");

    /// <summary>城: a city.</summary>
    public static ZoneKind City { get; } = new("city", 70, new("城", "city"), "城市");

    /// <summary>主中心: a main centre.</summary>
    public static ZoneKind MainCentre { get; } = new("main-centre", 80, new("主中心", "main centre"), "主城", "主");

    /// <summary>副中心: a sub-centre.</summary>
    public static ZoneKind SubCentre { get; } = new("sub-centre", 90, new("副中心", "sub-centre"), "副");

    /// <summary>中心: a centre.</summary>
    public static ZoneKind Centre { get; } = new("centre", 100, new("中心", "centre"), "心");

    /// <summary>新城: a new town.</summary>
    public static ZoneKind NewTown { get; } = new("new-town", 110, new("新城", "new town"));

    /// <summary>极: a pole of growth.</summary>
    public static ZoneKind Pole { get; } = new("pole", 120, new("极", "pole"), "增长极");

    /// <summary>功能区: a functional zone, on a belt or a wing or by itself.</summary>
    public static ZoneKind FunctionalZone { get; } = new("functional-zone", 130, new("功能区", "functional zone"), "核心功能区");

    /// <summary>片区: an area.</summary>
    public static ZoneKind Area { get; } = new("area", 140, new("片区", "area"), "片", "区", "地区", "区域", "分区");

    /// <summary>组团: a cluster.</summary>
    public static ZoneKind Cluster { get; } = new("cluster", 150, new("组团", "cluster"), "团");

    /// <summary>节点: a node.</summary>
    public static ZoneKind Node { get; } = new("node", 160, new("节点", "node"), "点", "支点");

    /// <summary>核心区: the core of a belt, an area or the whole.</summary>
    public static ZoneKind Core { get; } = new("core", 170, new("核心区", "core"), "核心", "核");

    /// <summary>拓展区: what surrounds a core and is kept for later.</summary>
    public static ZoneKind Expansion { get; } = new("expansion", 180, new("拓展区", "expansion area"), "扩展区");

    /// <summary>边界: a line that bounds what may be built, such as that of urban development.</summary>
    public static ZoneKind Boundary { get; } = new("boundary", 190, new("边界", "boundary"));

    /// <summary>The built-in kinds, in the order of their ranks.</summary>
    public static ValueList<ZoneKind> All { get; } =
    [
        Axis, Belt, Corridor, Ring, Wing, MetropolitanArea, City, MainCentre, SubCentre, Centre, NewTown, Pole, FunctionalZone, Area, Cluster, Node,
        Core, Expansion, Boundary,
    ];

    /// <summary>The word of the file format: <c>axis</c>; of a kind of one's own its English name in small letters with hyphens, else the Chinese one.</summary>
    public string Key { get; }

    /// <summary>Where the kind stands among others, the smaller the earlier: 10 for an axis, 1000 for each kind of one's own.</summary>
    public int Rank { get; }

    /// <summary>What it is called: 轴, axis.</summary>
    public Name Name { get; }

    /// <summary>Whether it is a kind of a file's own.</summary>
    public bool IsOwn => Rank == OwnRank;

    /// <summary>The Chinese words for it, the name first.</summary>
    internal ValueList<string> Chinese { get; }

    /// <summary>A kind that the vocabulary does not have; the built-in one where a built-in kind has its Chinese name.</summary>
    /// <param name="name">What it is called, such as 湾, bay.</param>
    public static ZoneKind Own(Name name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (Find(name.Zh) is { } known)
            return known;

        var key = (name.En ?? name.Zh).Trim().ToLowerInvariant().Replace(' ', '-');
        return Find(key) ?? new(key, OwnRank, name);
    }

    /// <summary>The built-in kind with a word of the format (<c>sub-centre</c>) or a Chinese one (副中心); null where there is none.</summary>
    public static ZoneKind? Find(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return All.FirstOrDefault(kind => kind.Key == word) ?? All.FirstOrDefault(kind => kind.Chinese.Contains(word, StringComparer.Ordinal));
    }

    /// <summary>By rank, then by key.</summary>
    public int CompareTo(ZoneKind? other)
    {
        if (other is null)
            return 1;

        return Rank != other.Rank ? Rank - other.Rank : string.CompareOrdinal(Key, other.Key);
    }

    /// <summary>Whether both have one word.</summary>
    public bool Equals(ZoneKind? other) => other is not null && Key == other.Key && (!IsOwn || Name == other.Name);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Key, StringComparison.Ordinal);

    /// <summary>The word of the format.</summary>
    public override string ToString() => Key;

    /// <summary>Whether one kind is before another.</summary>
    public static bool operator <(ZoneKind left, ZoneKind right) => Comparer<ZoneKind>.Default.Compare(left, right) < 0;

    /// <summary>Whether one kind is behind another.</summary>
    public static bool operator >(ZoneKind left, ZoneKind right) => Comparer<ZoneKind>.Default.Compare(left, right) > 0;

    /// <summary>Whether one kind is not behind another.</summary>
    public static bool operator <=(ZoneKind left, ZoneKind right) => Comparer<ZoneKind>.Default.Compare(left, right) <= 0;

    /// <summary>Whether one kind is not before another.</summary>
    public static bool operator >=(ZoneKind left, ZoneKind right) => Comparer<ZoneKind>.Default.Compare(left, right) >= 0;
}
