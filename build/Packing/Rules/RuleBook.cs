using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Packing.Rules.Browser;
using GhostingGuard.Build.Packing.Rules.Columns;
using GhostingGuard.Build.Packing.Rules.Forms;
using GhostingGuard.Build.Packing.Rules.Steps;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules;

/// <summary>All rules. Microsoft's packer drops most of what they find without a word.</summary>
internal static class RuleBook
{
    private static readonly IRule[] All =
    [
        new EssentialFilesRule(),
        new SectionRule(),
        new RootComponentRule(),
        new ComponentFileRule(),
        new TableFilesRule(),
        new ContentRule(),
        new LeftoverRule(),
        new RelationshipRule(),
        new RegardingRule(),
        new DuplicateIdRule(),
        new LabelRule(),
        new PrefixRule(),
        new ColumnNameRule(),
        new ColumnLimitRule(),
        new SystemColumnRule(),
        new OptionValueRule(),
        new ChoiceReferenceRule(),
        new CustomApiRule(),
        new EnvironmentVariableRule(),
        new ConnectionRule(),
        new DraftProcessRule(),
        new SalesDependencyRule(),
        new AssemblyIdentityRule(),
        new PluginTypeRule(),
        new StepTypeRule(),
        new DuplicateStepRule(),
        new KnownMessageRule(),
        new KnownStageRule(),
        new AsynchronousStageRule(),
        new UpdateFilterRule(),
        new OnlyUpdateFilterRule(),
        new CreateImageRule(),
        new DeleteImageRule(),
        new EarlyImageRule(),
        new ImageColumnRule(),
        new ImageTypeRule(),
        new ImagePropertyRule(),
        new StepColumnRule(),
        new ViewColumnRule(),
        new ChartColumnRule(),
        new FormColumnRule(),
        new FormControlRule(),
        new FormLayoutRule(),
        new FormOwnershipRule(),
        new FormSubgridRule(),
        new DashboardRule(),
        new RoleRule(),
        new SiteMapRule(),
        new AppRule(),
        new FormScriptRule(),
        new RibbonRule(),
        new WebResourceRule(),
    ];

    public static IEnumerable<Problem> Check(UnpackedSolution solution) =>
        solution.Tree.Problems.Concat(All.SelectMany(rule => rule.Check(solution)));
}
