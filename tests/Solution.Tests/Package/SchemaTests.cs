using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using GhostingGuard.Build.Packing;
using Xunit;

namespace GhostingGuard.Solution.Tests.Package;

/// <summary>Microsoft's schemas are not ours to copy; where they lie beside the repository, the package is held against them.</summary>
public sealed class SchemaTests
{
    private static readonly string Schemas = Path.GetFullPath(Path.Combine(ShippedSolution.Root, "..", "shared", "xsd"));

    /// <summary>Comparing two columns of a row is documented for FetchXML since 2020 and younger than the published schemas.</summary>
    private const string ComparesColumns = "The 'valueof' attribute is not declared.";

    /// <summary>Attributes that forms have been exported with for years and that the published schemas let pass without describing them.</summary>
    private static readonly string[] LaterOnForms = ["headerdensity", "solutionaction", "ordinalvalue", "id"];

    [FactWithData("../shared/xsd")]
    public void The_customizations_are_valid() => AssertValid(ShippedSolution.Options);

    [FactWithData("../shared/xsd")]
    public void The_customizations_of_the_flows_are_valid() => AssertValid(ShippedSolution.FlowOptions);

    private static void AssertValid(PackOptions options)
    {
        var found = new List<string>();
        var settings = new XmlReaderSettings { ValidationType = ValidationType.Schema, Schemas = Load() };
        settings.ValidationFlags |= XmlSchemaValidationFlags.ReportValidationWarnings;
        settings.ValidationEventHandler += (_, problem) => found.Add($"{problem.Severity} in line {problem.Exception.LineNumber}: {problem.Message}");

        using var archive = new ZipArchive(new MemoryStream(SolutionPacker.PackManaged(options)));
        var customizations = XDocument.Load(archive.GetEntry("customizations.xml")!.Open(), LoadOptions.SetLineInfo);

        // The schema leaves open what a chart holds; the packer's own rule looks into it.
        customizations.Descendants().Where(element => element.Name.LocalName is "datadescription" or "presentationdescription").Nodes().Remove();
        using (var reader = XmlReader.Create(customizations.CreateReader(), settings))
        {
            while (reader.Read())
            {
                // Reading is validating.
            }
        }

        Assert.DoesNotContain(found.Distinct(), problem => !problem.Contains(ComparesColumns, System.StringComparison.Ordinal) && !IsLaterOnForms(problem));
    }

    private static bool IsLaterOnForms(string problem) => System.Array.Exists(
        LaterOnForms,
        name => problem.EndsWith($"Could not find schema information for the attribute '{name}'.", System.StringComparison.Ordinal));

    private static XmlSchemaSet Load()
    {
        var schemas = new XmlSchemaSet { XmlResolver = new XmlUrlResolver() };
        schemas.Add(null, Path.Combine(Schemas, "CustomizationsSolution.xsd"));
        schemas.Compile();
        return schemas;
    }
}
