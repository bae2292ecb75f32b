using Jingan.Planning.Fuzz;

return FuzzOptions.TryParse(args, out var options, out var problem) ? FuzzRun.Of(options) : FuzzOptions.Explain(problem);
