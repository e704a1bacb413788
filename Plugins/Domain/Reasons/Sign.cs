namespace GhostingGuard.Plugins.Domain.Reasons;

/// <summary>What may hint at a reason.</summary>
internal enum Sign
{
    Left,
    SeldomAnswers,
    BudgetCleared,
    CompetitorRecorded,
    CloseDateMoved,
    CloseDatePassed,
    StageBack,
    OthersNotInvolved,
}
