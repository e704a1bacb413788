using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.Build.Packing.Source;

namespace GhostingGuard.Build.Packing.Rules;

/// <summary>
/// Other/Customizations.xml has the sections in the order the import expects, one for every kind of component there
/// is, and nothing in them: components live in files of their own.
/// </summary>
internal sealed class SectionRule : IRule
{
    private const string Relationships = "EntityRelationships";
    private const string Languages = "Languages";

    // The two sections whose content has no file of its own.
    private static readonly string[] WrittenInPlace = ["connectionreferences", Languages];

    private static readonly string[] Order =
    [
        "Entities", "Roles", "Workflows", "FieldSecurityProfiles", "Templates", "RibbonDiffXml", "EntityMaps", Relationships,
        "OrganizationSettings", "optionsets", "Dashboards", "InteractionCentricDashboards", "Dialogs", "WebResources",
        "CustomControls", "SolutionPluginAssemblies", "SdkMessageProcessingSteps", "ServiceEndpoints", "AppModuleSiteMaps",
        "AppModules", "EntityDataProviders", "CanvasApps", "connectionreferences", Languages,
    ];

    public IEnumerable<Problem> Check(UnpackedSolution solution)
    {
        var sections = solution.Skeleton.Elements().ToList();
        var present = sections.Select(section => section.Name.LocalName).ToList();
        var needed = ComponentKind.All.Where(kind => solution.Of(kind).Any()).Select(kind => kind.Section);
        if (solution.Relationships.Count > 0)
        {
            needed = needed.Append(Relationships);
        }

        return
        [
            .. needed.Where(section => !present.Contains(section)).Select(Missing),
            .. sections.Where(section => section.HasElements && !WrittenInPlace.Contains(section.Name.LocalName)).Select(NotEmpty),
            .. present.SequenceEqual(Order.Where(present.Contains)) ? [] : new[] { WrongOrder },
            .. LanguagesAreRight(solution.Skeleton) ? [] : new[] { WrongLanguages },
        ];
    }

    private static Problem WrongOrder => new(
        UnpackedSolution.SkeletonFile, "has an unknown or repeated section, or sections in another order than the import expects", $"use only {string.Join(", ", Order)}, in this order");

    private static Problem WrongLanguages => new(
        UnpackedSolution.SkeletonFile, "does not name exactly the languages the labels have", $"list {string.Join(" and ", LabelRule.Languages)} under Languages");

    private static Problem Missing(string section) => new(
        UnpackedSolution.SkeletonFile, $"has no section {section}, so its components would be left out", $"add <{section} />");

    private static Problem NotEmpty(XElement section) => new(
        UnpackedSolution.SkeletonFile, $"has components in its section {section.Name.LocalName}", "move each into a file of its own, the section is filled from there");

    private static bool LanguagesAreRight(XElement skeleton) =>
        skeleton.Element(Languages)?.Elements("Language").Select(language => language.Value).Order(StringComparer.Ordinal)
            .SequenceEqual(LabelRule.Languages.Order(StringComparer.Ordinal)) == true;
}
