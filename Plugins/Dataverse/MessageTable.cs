namespace GhostingGuard.Plugins.Dataverse;

/// <summary>The names of our message table, as Solution/Entities/gg_Message spells them.</summary>
public static class MessageTable
{
    public const string Name = "gg_message";

    /// <summary>Status reason Completed.</summary>
    public const int StatusCompleted = 2;

    /// <summary>Status reason Canceled.</summary>
    public const int StatusCanceled = 3;

    public const int MarkOfferSent = 847170000;
    public const int MarkNoAnswerNeeded = 847170001;
    public const int MarkAnswerExpectedBy = 847170002;
    public const int MarkKeepOn = 847170003;

    public static class Columns
    {
        public const string Id = "activityid";
        public const string From = "from";
        public const string To = "to";

        public const string Channel = "gg_messagechannel";
        public const string Direction = "gg_directioncode";
        public const string Mark = "gg_mark";
        public const string AnswerExpectedBy = "gg_answerexpectedby";
        public const string DecideBy = "gg_decideby";
    }
}
