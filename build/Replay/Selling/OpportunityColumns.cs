namespace GhostingGuard.Build.Replay.Selling;

/// <summary>The columns of an opportunity the results are read from, as Solution/Entities/Opportunity spells them.</summary>
internal static class OpportunityColumns
{
    public const string Name = "name";
    public const string State = "statecode";
    public const string Turn = "gg_turn";
    public const string SilenceKind = "gg_silencekind";
    public const string SilentSince = "gg_silentsince";
    public const string ClockStart = "gg_clockstart";
    public const string LastResponseOn = "gg_lastresponseon";
    public const string UnansweredTouches = "gg_unansweredtouches";
    public const string Risk = "gg_risk";
    public const string OurTurnOn = "gg_ourturnon";
    public const string WatchOn = "gg_watchon";
    public const string AtRiskOn = "gg_atriskon";
    public const string GhostingOn = "gg_ghostingon";
    public const string DecideOn = "gg_decideon";
}
