namespace GhostingGuard.Plugins.Dataverse;

/// <summary>The names of the account table.</summary>
public static class AccountTable
{
    public const string Name = "account";

    public static class Columns
    {
        public const string Id = "accountid";
        public const string Country = "address1_country";
        public const string Version = "versionnumber";

        public const string Standing = "gg_standing";
        public const string StandingUntil = "gg_standinguntil";
        public const string SuggestedStanding = "gg_suggestedstanding";
        public const string Silences = "gg_silences";
        public const string WonBack = "gg_wonback";
        public const string AnsweredLate = "gg_answeredlate";
        public const string ForgetsOn = "gg_forgetson";
    }
}
