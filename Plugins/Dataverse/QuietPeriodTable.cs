namespace GhostingGuard.Plugins.Dataverse;

/// <summary>The names of our table of quiet periods, as Solution/Entities/gg_QuietPeriod spells them.</summary>
public static class QuietPeriodTable
{
    public const string Name = "gg_quietperiod";

    /// <summary>State Active; an inactive row does not count.</summary>
    public const int StateActive = 0;

    public static class Columns
    {
        public const string Id = "gg_quietperiodid";
        public const string State = "statecode";
        public const string From = "gg_from";
        public const string To = "gg_to";

        /// <summary>Empty for every country.</summary>
        public const string Country = "gg_country";
    }
}
