namespace GhostingGuard.Plugins.Dataverse;

/// <summary>The names of the appointment table beyond those of every activity.</summary>
public static class AppointmentTable
{
    public const string Name = "appointment";

    public const int OutcomeHeld = 847170000;
    public const int OutcomeMissedByCustomer = 847170001;
    public const int OutcomeMissedByUs = 847170002;

    /// <summary>The customer called it off with a reason or a new date, which is a response.</summary>
    public const int OutcomeCalledOff = 847170003;

    /// <summary>Status reason Completed of a completed one.</summary>
    public const int StatusCompleted = 3;

    public static class Columns
    {
        public const string Id = "activityid";
        public const string ScheduledStart = "scheduledstart";
        public const string Organizer = "organizer";
        public const string RequiredAttendees = "requiredattendees";
        public const string OptionalAttendees = "optionalattendees";

        public const string Outcome = "gg_meetingoutcome";
    }
}
