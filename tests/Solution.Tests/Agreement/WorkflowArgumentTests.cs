using System;
using System.Linq;
using System.Reflection;
using Xunit;

namespace GhostingGuard.Solution.Tests.Agreement;

/// <summary>Customers' workflows hold these names; a change breaks them without a word.</summary>
public sealed class WorkflowArgumentTests
{
    [Fact]
    public void The_arguments_of_the_activities_stay_as_they_are()
    {
        string[] pinned =
        [
            "AssessOpportunity.Explanation: Output \"Explanation\" OutArgument of String",
            "AssessOpportunity.NextChangeOn: Output \"Next change on\" OutArgument of DateTime",
            "AssessOpportunity.Opportunity: Input \"Opportunity\" InArgument of EntityReference",
            "AssessOpportunity.Risk: Output \"Ghosting risk\" OutArgument of OptionSetValue",
        ];

        var shipped =
            from activity in ShippedSolution.ActivitiesAssembly.GetExportedTypes()
            from property in activity.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            from attribute in property.GetCustomAttributesData()
            let role = attribute.AttributeType.Name.Replace("Attribute", string.Empty, StringComparison.Ordinal)
            where role is "Input" or "Output"
            select $"{activity.Name}.{property.Name}: {role} \"{attribute.ConstructorArguments[0].Value}\" {property.PropertyType.Name.Split('`')[0]} of {property.PropertyType.GenericTypeArguments[0].Name}";

        Assert.Equal(pinned, shipped.Order(StringComparer.Ordinal));
    }
}
