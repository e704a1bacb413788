using System;
using GhostingGuard.Plugins.Dataverse;
using GhostingGuard.Plugins.Domain.Mail;
using Microsoft.Xrm.Sdk;
using Columns = GhostingGuard.Plugins.Dataverse.EmailTable.Columns;

namespace GhostingGuard.Plugins.Classification;

/// <summary>Reads once, as a mail is stored, whether a person wrote it, when an absent person is back, what was promised and
/// whom a mail of ours did not reach.</summary>
/// <remarks>
/// Synchronous and before the write, so that whoever reads the mail next finds it read; pure code, no request. What the caller filled in
/// himself stays, and there is no step on Update, so a correction by hand stays as well. The day received is that of the moment sent, in
/// UTC: the reader's zone is not known without a request.
/// </remarks>
[Step(Messages.Create, EmailTable.Name, Stage.PreOperation, Rank = 2)]
public sealed class ClassifyMail : PluginBase
{
    private const int FirstKind = 847170000;

    protected override void Handle(PluginRun run)
    {
        var row = run.Target!;
        try
        {
            if (MailRow.IsTheirs(row))
            {
                var reading = MailReader.Read(MailRow.Of(row, run.Now));
                Fill(row, reading);
                run.Trace($"read as {reading.Kind}, returns {reading.ReturnsOn:yyyy-MM-dd}, promised {reading.AnswerExpectedBy:yyyy-MM-dd}");
            }
        }
        catch (Exception fault)
        {
            // A mail is stored whatever becomes of its reading; no service was called whose fault could be hidden here.
            run.Trace($"not read: {fault}");
        }
    }

    private static void Fill(Entity row, MailReading reading)
    {
        var kind = new OptionSetValue(FirstKind + (int)reading.Kind);
        if (row.Choice(Columns.AnswerKind) is { } given && given != kind.Value)
        {
            // Somebody knows better; what was read for another kind would contradict him.
            return;
        }

        row[Columns.AnswerKind] = kind;
        Add(row, Columns.ReturnsOn, reading.ReturnsOn);
        Add(row, Columns.AnswerExpectedBy, reading.AnswerExpectedBy);
        Add(row, Columns.NotReached, reading.NotReached);
    }

    private static void Add(Entity row, string column, object? read)
    {
        if (read is not null && row.Value<object>(column) is null)
        {
            row[column] = read;
        }
    }
}
