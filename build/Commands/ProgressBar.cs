using System;
using Spectre.Console;

namespace GhostingGuard.Build.Commands;

/// <summary>One bar for one piece of work. Where nobody can see it move, one line says what is being done.</summary>
internal sealed class ProgressBar(IAnsiConsole console)
{
    // Drawing for every step would cost more than the steps.
    private const int Strides = 400;

    /// <param name="total">How many steps the work takes.</param>
    /// <param name="work">Gets what to call after each step.</param>
    public void Show(string title, int total, Action<Action> work)
    {
        if (!console.Profile.Capabilities.Interactive || !console.Profile.Capabilities.Ansi)
        {
            console.WriteLine(title + " …");
            work(() => { });
            return;
        }

        console.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(progress =>
            {
                var task = progress.AddTask(Markup.Escape(title), maxValue: Math.Max(total, 1));
                var stride = Math.Max(total / Strides, 1);
                var done = 0;
                work(() =>
                {
                    if (++done % stride == 0)
                    {
                        task.Value = done;
                    }
                });
                task.Value = task.MaxValue;
            });
    }
}
