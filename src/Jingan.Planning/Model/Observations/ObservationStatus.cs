namespace Jingan.Planning;

/// <summary>How final an observation is: the observation status of SDMX (code list CL_OBS_STATUS).</summary>
public enum ObservationStatus
{
    /// <summary>A normal, final value; SDMX <c>A</c>.</summary>
    Final,

    /// <summary>An estimate, 预计; SDMX <c>E</c>.</summary>
    Estimated,

    /// <summary>Provisional, to be revised, 初步核算; SDMX <c>P</c>.</summary>
    Provisional,

    /// <summary>The first value after a break in the series; SDMX <c>B</c>.</summary>
    Break,
}
