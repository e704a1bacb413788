using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Plugins.Dataverse;
using Activity = GhostingGuard.Plugins.Dataverse.ActivityTable.Columns;
using Call = GhostingGuard.Plugins.Dataverse.PhoneCallTable;
using Mail = GhostingGuard.Plugins.Dataverse.EmailTable;
using Meeting = GhostingGuard.Plugins.Dataverse.AppointmentTable;
using Message = GhostingGuard.Plugins.Dataverse.MessageTable;

namespace GhostingGuard.Plugins.Assessment;

/// <summary>Assesses the opportunities an activity concerns, whatever happened to the activity.</summary>
/// <remarks>Asynchronous, so that a seller's save and an incoming mail are never slowed or blocked.</remarks>
[Step(Messages.Create, Mail.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    After = [Activity.Regarding, Activity.State, Activity.Status, Mail.Columns.Direction, Mail.Columns.From])]
[Step(Messages.Update, Mail.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    Filter = [Activity.State, Activity.Status, Mail.Columns.Direction, Activity.Regarding, Mail.Columns.SentOn, Activity.ActualEnd, Activity.Duration, Mail.Columns.From, Mail.Columns.To, Mail.Columns.AnswerKind, Mail.Columns.ReturnsOn, Mail.Columns.AnswerExpectedBy, Mail.Columns.NotReached, Mail.Columns.IsOffer],
    Before = [Activity.Regarding, Activity.State, Activity.Status, Mail.Columns.Direction, Mail.Columns.From, Mail.Columns.To],
    After = [Activity.Regarding, Activity.State, Activity.Status, Mail.Columns.Direction, Mail.Columns.From])]
[Step(Messages.Delete, Mail.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    Before = [Activity.Regarding, Activity.State, Activity.Status, Mail.Columns.Direction, Mail.Columns.From, Mail.Columns.To])]
[Step(Messages.SetState, Mail.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    Before = [Activity.Regarding, Activity.State, Activity.Status, Mail.Columns.Direction, Mail.Columns.From],
    After = [Activity.Regarding, Activity.State, Activity.Status, Mail.Columns.Direction, Mail.Columns.From])]
[Step(Messages.Create, Call.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    After = [Activity.Regarding, Activity.State, Activity.Status, Activity.ScheduledEnd, Call.Columns.Direction])]
[Step(Messages.Update, Call.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    Filter = [Activity.State, Activity.Status, Activity.ScheduledEnd, Call.Columns.Direction, Activity.Regarding, Activity.ActualEnd, Activity.Duration, Call.Columns.LeftVoicemail, Call.Columns.From, Call.Columns.To, Call.Columns.Outcome, Call.Columns.ReturnsOn],
    Before = [Activity.Regarding, Activity.State, Activity.Status, Activity.ScheduledEnd, Call.Columns.Direction, Call.Columns.From, Call.Columns.To],
    After = [Activity.Regarding, Activity.State, Activity.Status, Activity.ScheduledEnd, Call.Columns.Direction])]
[Step(Messages.Delete, Call.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    Before = [Activity.Regarding, Activity.State, Activity.Status, Activity.ScheduledEnd, Call.Columns.Direction, Call.Columns.From, Call.Columns.To])]
[Step(Messages.SetState, Call.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    Before = [Activity.Regarding, Activity.State, Activity.Status, Activity.ScheduledEnd, Call.Columns.Direction],
    After = [Activity.Regarding, Activity.State, Activity.Status, Activity.ScheduledEnd, Call.Columns.Direction])]
[Step(Messages.Create, Meeting.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    After = [Activity.Regarding, Activity.State, Activity.Status])]
[Step(Messages.Update, Meeting.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    Filter = [Activity.State, Activity.Status, Activity.Regarding, Activity.ScheduledEnd, Activity.Duration, Meeting.Columns.Organizer, Meeting.Columns.RequiredAttendees, Meeting.Columns.OptionalAttendees, Meeting.Columns.Outcome],
    Before = [Activity.Regarding, Activity.State, Activity.Status, Meeting.Columns.Organizer, Meeting.Columns.RequiredAttendees, Meeting.Columns.OptionalAttendees],
    After = [Activity.Regarding, Activity.State, Activity.Status])]
[Step(Messages.Delete, Meeting.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    Before = [Activity.Regarding, Activity.State, Activity.Status, Meeting.Columns.Organizer, Meeting.Columns.RequiredAttendees, Meeting.Columns.OptionalAttendees])]
[Step(Messages.SetState, Meeting.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    Before = [Activity.Regarding, Activity.State, Activity.Status],
    After = [Activity.Regarding, Activity.State, Activity.Status])]
[Step(Messages.Create, LetterTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    After = [Activity.Regarding, Activity.State, Activity.Status, Activity.ScheduledEnd, LetterTable.Columns.Direction, LetterTable.Columns.From])]
[Step(Messages.Update, LetterTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    Filter = [Activity.State, Activity.Status, Activity.ScheduledEnd, LetterTable.Columns.Direction, Activity.Regarding, Activity.ActualEnd, Activity.Duration, LetterTable.Columns.From, LetterTable.Columns.To],
    Before = [Activity.Regarding, Activity.State, Activity.Status, Activity.ScheduledEnd, LetterTable.Columns.Direction, LetterTable.Columns.From, LetterTable.Columns.To],
    After = [Activity.Regarding, Activity.State, Activity.Status, Activity.ScheduledEnd, LetterTable.Columns.Direction, LetterTable.Columns.From])]
[Step(Messages.Delete, LetterTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    Before = [Activity.Regarding, Activity.State, Activity.Status, Activity.ScheduledEnd, LetterTable.Columns.Direction, LetterTable.Columns.From, LetterTable.Columns.To])]
[Step(Messages.SetState, LetterTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    Before = [Activity.Regarding, Activity.State, Activity.Status, Activity.ScheduledEnd, LetterTable.Columns.Direction, LetterTable.Columns.From],
    After = [Activity.Regarding, Activity.State, Activity.Status, Activity.ScheduledEnd, LetterTable.Columns.Direction, LetterTable.Columns.From])]
[Step(Messages.Create, FaxTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    After = [Activity.Regarding, Activity.State, Activity.Status, Activity.ScheduledEnd, FaxTable.Columns.Direction, FaxTable.Columns.From])]
[Step(Messages.Update, FaxTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    Filter = [Activity.State, Activity.Status, Activity.ScheduledEnd, FaxTable.Columns.Direction, Activity.Regarding, Activity.ActualEnd, Activity.Duration, FaxTable.Columns.From, FaxTable.Columns.To],
    Before = [Activity.Regarding, Activity.State, Activity.Status, Activity.ScheduledEnd, FaxTable.Columns.Direction, FaxTable.Columns.From, FaxTable.Columns.To],
    After = [Activity.Regarding, Activity.State, Activity.Status, Activity.ScheduledEnd, FaxTable.Columns.Direction, FaxTable.Columns.From])]
[Step(Messages.Delete, FaxTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    Before = [Activity.Regarding, Activity.State, Activity.Status, Activity.ScheduledEnd, FaxTable.Columns.Direction, FaxTable.Columns.From, FaxTable.Columns.To])]
[Step(Messages.SetState, FaxTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    Before = [Activity.Regarding, Activity.State, Activity.Status, Activity.ScheduledEnd, FaxTable.Columns.Direction, FaxTable.Columns.From],
    After = [Activity.Regarding, Activity.State, Activity.Status, Activity.ScheduledEnd, FaxTable.Columns.Direction, FaxTable.Columns.From])]
[Step(Messages.Create, SocialActivityTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    After = [Activity.Regarding, Activity.State, Activity.Status, Activity.ScheduledEnd, SocialActivityTable.Columns.Direction, SocialActivityTable.Columns.From])]
[Step(Messages.Update, SocialActivityTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    Filter = [Activity.State, Activity.Status, Activity.ScheduledEnd, SocialActivityTable.Columns.Direction, Activity.Regarding, Activity.ActualEnd, Activity.Duration, SocialActivityTable.Columns.From, SocialActivityTable.Columns.To],
    Before = [Activity.Regarding, Activity.State, Activity.Status, Activity.ScheduledEnd, SocialActivityTable.Columns.Direction, SocialActivityTable.Columns.From, SocialActivityTable.Columns.To],
    After = [Activity.Regarding, Activity.State, Activity.Status, Activity.ScheduledEnd, SocialActivityTable.Columns.Direction, SocialActivityTable.Columns.From])]
[Step(Messages.Delete, SocialActivityTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    Before = [Activity.Regarding, Activity.State, Activity.Status, Activity.ScheduledEnd, SocialActivityTable.Columns.Direction, SocialActivityTable.Columns.From, SocialActivityTable.Columns.To])]
[Step(Messages.SetState, SocialActivityTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    Before = [Activity.Regarding, Activity.State, Activity.Status, Activity.ScheduledEnd, SocialActivityTable.Columns.Direction, SocialActivityTable.Columns.From],
    After = [Activity.Regarding, Activity.State, Activity.Status, Activity.ScheduledEnd, SocialActivityTable.Columns.Direction, SocialActivityTable.Columns.From])]
[Step(Messages.Create, Message.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    After = [Activity.Regarding, Activity.State, Activity.Status, Activity.ScheduledEnd, Message.Columns.Direction, Message.Columns.From])]
[Step(Messages.Update, Message.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    Filter = [Activity.State, Activity.Status, Activity.ScheduledEnd, Message.Columns.Direction, Activity.Regarding, Activity.ActualEnd, Activity.Duration, Message.Columns.From, Message.Columns.To, Message.Columns.Channel, Message.Columns.Mark, Message.Columns.AnswerExpectedBy, Message.Columns.DecideBy],
    Before = [Activity.Regarding, Activity.State, Activity.Status, Activity.ScheduledEnd, Message.Columns.Direction, Message.Columns.From, Message.Columns.To],
    After = [Activity.Regarding, Activity.State, Activity.Status, Activity.ScheduledEnd, Message.Columns.Direction, Message.Columns.From])]
[Step(Messages.Delete, Message.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    Before = [Activity.Regarding, Activity.State, Activity.Status, Activity.ScheduledEnd, Message.Columns.Direction, Message.Columns.From, Message.Columns.To])]
[Step(Messages.SetState, Message.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    Before = [Activity.Regarding, Activity.State, Activity.Status, Activity.ScheduledEnd, Message.Columns.Direction, Message.Columns.From],
    After = [Activity.Regarding, Activity.State, Activity.Status, Activity.ScheduledEnd, Message.Columns.Direction, Message.Columns.From])]
[Step(Messages.Create, TaskTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    After = [Activity.Regarding, Activity.State, Activity.Status, Activity.ScheduledEnd])]
[Step(Messages.Update, TaskTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    Filter = [Activity.State, Activity.Status, Activity.ScheduledEnd, Activity.Regarding],
    Before = [Activity.Regarding, Activity.State, Activity.Status, Activity.ScheduledEnd],
    After = [Activity.Regarding, Activity.State, Activity.Status, Activity.ScheduledEnd])]
[Step(Messages.Delete, TaskTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    Before = [Activity.Regarding, Activity.State, Activity.Status, Activity.ScheduledEnd])]
[Step(Messages.SetState, TaskTable.Name, Stage.PostOperation, Mode = Mode.Asynchronous,
    Before = [Activity.Regarding, Activity.State, Activity.Status, Activity.ScheduledEnd],
    After = [Activity.Regarding, Activity.State, Activity.Status, Activity.ScheduledEnd])]
public sealed class AssessAfterActivity : PluginBase
{
    protected override void Handle(PluginRun run)
    {
        var concerned = new ConcernedOpportunities(run.AsSystem, run.Trace);
        var assessor = new Assessor(run);
        var images = Images(run)
            .Where(image => image.MayCount)
            .GroupBy(image => image.Concern)
            .Select(same => same.First())
            .ToList();
        var occasion = images.Exists(image => image.Occasion == Occasion.Commitment) ? Occasion.Commitment : Occasion.Other;
        foreach (var opportunity in images
            .SelectMany(image => concerned.Of(run.Context.PrimaryEntityId, image))
            .Distinct()
            .ToList())
        {
            assessor.AssessWithRetry(opportunity, occasion);
        }
    }

    /// <summary>Both images matter: an activity that was moved concerns the opportunity it left as well.</summary>
    private static IEnumerable<ActivityImage> Images(PluginRun run) =>
        new[] { run.Before, run.After }
            .OfType<Microsoft.Xrm.Sdk.Entity>()
            .Select(row => new ActivityImage(run.Context.PrimaryEntityName, row));
}
