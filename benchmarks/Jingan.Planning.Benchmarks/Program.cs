using Jingan.Planning.Benchmarks;

return args switch
{
    ["--paired", ..] or ["--check", ..] => PairedCommand.Run(args),
    [] or ["--help" or "-h" or "-?", ..] => PairedCommand.Help(Console.Out),
    _ => Suite.Run(args),
};
