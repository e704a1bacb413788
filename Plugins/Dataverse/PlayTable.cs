namespace GhostingGuard.Plugins.Dataverse;

/// <summary>The names of our table of plays, as Solution/Entities/gg_Play spells them.</summary>
public static class PlayTable
{
    public const string Name = "gg_play";

    /// <summary>State Active; an inactive row does not count.</summary>
    public const int StateActive = 0;

    public static class Columns
    {
        public const string Id = "gg_playid";
        public const string PlayName = "gg_name";
        public const string State = "statecode";
        public const string CreatedOn = "createdon";

        public const string Reason = "gg_reason";
        public const string Step = "gg_step";
        public const string Language = "gg_language";

        /// <summary>Empty for every way.</summary>
        public const string Way = "gg_way";

        public const string Subject = "gg_subject";
        public const string Text = "gg_text";
        public const string GivesFirst = "gg_givesfirst";
    }
}
