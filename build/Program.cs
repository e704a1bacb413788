using System;
using System.Text;
using GhostingGuard.Build.Commands;
using Spectre.Console;

namespace GhostingGuard.Build;

internal static class Program
{
    private static int Main(string[] arguments)
    {
        // Names and amounts must survive a redirection on machines whose console has another code page.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

        var console = AnsiConsole.Create(new AnsiConsoleSettings());
        if (Console.IsOutputRedirected)
        {
            // Without a terminal there is no width to fit; tables are not to be folded at a guess of 80.
            console.Profile.Width = 200;
        }

        return new Application(console, Console.Error).Run(arguments);
    }
}
