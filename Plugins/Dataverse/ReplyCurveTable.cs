namespace GhostingGuard.Plugins.Dataverse;

/// <summary>The names of our table of reply curves, as Solution/Entities/gg_ReplyCurve spells them.</summary>
public static class ReplyCurveTable
{
    public const string Name = "gg_replycurve";

    /// <summary>State Active; an inactive row does not count.</summary>
    public const int StateActive = 0;

    public static class Columns
    {
        public const string Id = "gg_replycurveid";
        public const string CurveName = "gg_name";
        public const string State = "statecode";
        public const string Kind = "gg_kind";
        public const string Points = "gg_points";
        public const string Waits = "gg_waits";
        public const string FittedOn = "gg_fittedon";
    }
}
