using Jingan.Planning.Benchmarks;
using Jingan.Planning.Benchmarks.Scaling;

return args switch
{
    ["--scaling", ..] => ScalingCommand.Run(args),
    ["--paired", ..] or ["--check", ..] => PairedCommand.Run(args),
    [] or ["--help" or "-h" or "-?", ..] => PairedCommand.Help(Console.Out),
    _ => Suite.Run(args),
};
