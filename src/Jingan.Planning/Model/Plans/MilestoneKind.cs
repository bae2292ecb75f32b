namespace Jingan.Planning;

/// <summary>A step in the life of a project.</summary>
public enum MilestoneKind
{
    /// <summary>启动, 前期: preparation begins.</summary>
    Preparation,

    /// <summary>征收, 签约: the land is being cleared or contracts are signed.</summary>
    LandClearance,

    /// <summary>开工: construction begins.</summary>
    ConstructionStart,

    /// <summary>结构封顶: the structure is topped out.</summary>
    ToppedOut,

    /// <summary>推进, 建设: construction goes on.</summary>
    InProgress,

    /// <summary>竣工, 建成: construction is complete.</summary>
    Completion,

    /// <summary>通车, 启用, 开园: in use.</summary>
    Opening,
}
