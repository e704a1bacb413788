using System;
using Spectre.Console;

namespace GhostingGuard.Build.Commands;

/// <summary>One bar for one piece of work. Where nobody can see it move, one line says what is being done.</summary>
internal sealed class ProgressBar(IAnsiConsole console)
{
    // Drawing at every step would cost more than the steps.
    private const int Strides = 400;

    /// <param name="title">What is being done.</param>
    /// <param name="work">Gets whom to tell after each step how many are done, and how many there are.</param>
    public void Show(string title, Action<Action<int, int>> work)
    {
        if (!console.Profile.Capabilities.Interactive || !console.Profile.Capabilities.Ansi)
        {
            console.WriteLine(title + " …");
            work((_, _) => { });
            return;
        }

        console.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .Start(progress =>
            {
                var task = progress.AddTask(Markup.Escape(title));
                work((done, total) =>
                {
                    if (done % Math.Max(total / Strides, 1) == 0)
                    {
                        task.MaxValue = total;
                        task.Value = done;
                    }
                });
                task.Value = task.MaxValue;
            });
    }
}
