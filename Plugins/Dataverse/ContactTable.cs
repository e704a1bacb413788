namespace GhostingGuard.Plugins.Dataverse;

/// <summary>The names of the contact table.</summary>
public static class ContactTable
{
    public const string Name = "contact";

    public static class Columns
    {
        public const string Id = "contactid";
        public const string FullName = "fullname";

        /// <summary>The account, or the other contact, somebody belongs to.</summary>
        public const string ParentCustomer = "parentcustomerid";

        public const string Version = "versionnumber";
        public const string Mail = "emailaddress1";
        public const string Phone = "telephone1";
        public const string Mobile = "mobilephone";

        /// <summary>What the contact does not want.</summary>
        public const string NoMail = "donotemail";
        public const string NoPhone = "donotphone";
        public const string NoLetter = "donotpostalmail";

        public const string TimeZone = "gg_timezone";

        public const string Standing = "gg_standing";
        public const string StandingUntil = "gg_standinguntil";
        public const string SuggestedStanding = "gg_suggestedstanding";
        public const string Silences = "gg_silences";
        public const string WonBack = "gg_wonback";
        public const string AnsweredLate = "gg_answeredlate";
        public const string ForgetsOn = "gg_forgetson";
    }
}
