namespace Jingan.Planning;

/// <summary>Which way a change goes.</summary>
public enum ChangeDirection
{
    /// <summary>增长, 提高, 增加.</summary>
    Increase,

    /// <summary>下降, 降低, 减少.</summary>
    Decrease,
}
