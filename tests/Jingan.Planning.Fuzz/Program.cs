using Jingan.Planning.Fuzz;
using Jingan.Planning.Fuzz.Differential;

if (!FuzzOptions.TryParse(args, out var options, out var problem))
    return FuzzOptions.Explain(problem);

return options.IsOfTapes ? TapeRun.Of(options) : FuzzRun.Of(options);
