namespace GhostingGuard.Plugins.Dataverse;

/// <summary>The names of the email table beyond those of every activity.</summary>
public static class EmailTable
{
    public const string Name = "email";

    /// <summary>Status reasons of mails that went out or came in: Completed by hand, Sent, Received.</summary>
    /// <remarks>Pending Send (6) and Sending (7) are Completed by state but have not left yet.</remarks>
    public const int StatusCompleted = 2;
    public const int StatusSent = 3;
    public const int StatusReceived = 4;

    /// <summary>Status reason Canceled.</summary>
    public const int StatusCanceled = 5;

    /// <summary>Status reason of a mail that could not be sent; its state is Open.</summary>
    public const int StatusFailed = 8;

    public static class Columns
    {
        public const string Id = "activityid";
        public const string Direction = "directioncode";
        public const string Status = "statuscode";
        public const string SentOn = "senton";
        public const string From = "from";
        public const string To = "to";
        public const string Subject = "subject";

        /// <summary>The mail this one answers, as the platform found it when it came in.</summary>
        public const string CorrelatedActivity = "correlatedactivityid";

        /// <summary>The id that the mail system gave it.</summary>
        public const string MessageId = "messageid";

        /// <summary>The mail system's id of the mail this one answers.</summary>
        public const string InReplyTo = "inreplyto";

        /// <summary>Outlook's place in a conversation; an answer adds five bytes to that of the mail it answers.</summary>
        public const string ConversationIndex = "conversationindex";

        /// <summary>Text or HTML.</summary>
        public const string Body = "description";

        /// <summary>The sender's address.</summary>
        public const string SenderAddress = "sender";

        /// <summary>A JSON text, cut off behind 500 characters; often empty.</summary>
        public const string Headers = "internetmessageheaders";

        public const string AnswerKind = "gg_answerkind";

        /// <summary>A day without zone.</summary>
        public const string ReturnsOn = "gg_returnson";

        /// <summary>A day without zone.</summary>
        public const string AnswerExpectedBy = "gg_answerexpectedby";

        /// <summary>An address.</summary>
        public const string NotReached = "gg_notreached";

        /// <summary>Set by hand.</summary>
        public const string IsOffer = "gg_isoffer";
    }
}
