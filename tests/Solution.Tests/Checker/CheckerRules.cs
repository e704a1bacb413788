using System.Collections.Generic;
using GhostingGuard.Solution.Tests.Checker.Rules;

namespace GhostingGuard.Solution.Tests.Checker;

/// <summary>All rules that can be decided without an environment.</summary>
internal static class CheckerRules
{
    public static IReadOnlyList<ICheckerRule> All { get; } =
    [
        new RemoveDuplicateRegistration(),
        new NameFilteringAttributes(),
        new AvoidRetrieveRegistration(),
        new AvoidRetrieveMultipleOfNotes(),
        new AvoidOldStage(),
        new RemoveInactive(),
        new LicensedTables(),
        new LicensedMessages(),
        new LicensedControls(),
        new SpecifyColumn(),
        new TurnOffKeepAlive(),
        new AvoidUnpublishedMetadata(),
        new AvoidBatch(),
        new AvoidDeprecatedMessages(),
        new AvoidSpecializedUpdate(),
        new UseAutonumber(),
        new AvoidParallel(),
        new AvoidLock(),
        new BeStateless(),
        new ScriptAvoidEval(),
        new ScriptAvoidModals(),
        new ScriptRemoveDebug(),
        new ScriptAvoidOldApi(),
        new ScriptUseAsync(),
        new ScriptAvoidUnpublishedApi(),
        new ScriptAvoidParent(),
        new ScriptAvoidHtml(),
        new ScriptStrictEquality(),
        new ScriptUseStrictMode(),
    ];
}
