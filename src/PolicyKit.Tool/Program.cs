using PolicyKit.Tool.Commands;

return CommandLine.Run(args, Console.Out, Console.Error);
