using System;
using System.Collections.Generic;
using System.IO;
using GhostingGuard.Build.Packing;
using Spectre.Console;

namespace GhostingGuard.Build.Commands;

/// <summary>Runs one command and says by the exit code how it went: 0 done, 1 failed, 2 the input cannot be used.</summary>
internal sealed class Application(IAnsiConsole console, TextWriter errors)
{
    public int Run(IReadOnlyList<string> arguments)
    {
        try
        {
            Run(CommandLine.Parse(arguments));
            return 0;
        }
        catch (BadInputException refused)
        {
            errors.WriteLine(refused.Message);
            return 2;
        }
        catch (PackagingException inconsistent)
        {
            errors.WriteLine(inconsistent.Message);
            return 1;
        }
        catch (Exception fault)
        {
            errors.WriteLine($"This failed for a reason inside the program: {fault.Message}");
            errors.WriteLine(fault);
            return 1;
        }
    }

    private void Run(Command command)
    {
        switch (command)
        {
            case Command.Help:
                console.WriteLine(CommandLine.Usage);
                break;
            case Command.Pack:
                new PackCommand(console).Run();
                break;
            case Command.Replay replay:
                new ReplayCommand(console).Run(replay);
                break;
            case Command.Bench bench:
                new BenchCommand(console).Run(bench);
                break;
            case Command.Classify classify:
                new ClassifyCommand(console).Run(classify);
                break;
            case Command.Preview preview:
                new PreviewCommand(console).Run(preview).GetAwaiter().GetResult();
                break;
            default:
                new DemoCommand(console).Run();
                break;
        }
    }
}
