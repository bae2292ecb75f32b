using Jingan.Planning.Cli;

return Tool.Run(args, Session.OfProcess());
