using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;

namespace GhostingGuard.Build.Packing.Source;

/// <summary>A registered step. Numbers that are missing or no numbers are -1, which no rule accepts.</summary>
internal sealed record StepSource(
    string File,
    string Name,
    string MessageId,
    string TypeName,
    string TypeId,
    string Table,
    int Stage,
    int Mode,
    int Rank,
    IReadOnlyList<string> Filter,
    IReadOnlyList<ImageSource> Images)
{
    public const int PreValidation = 10;
    public const int PreOperation = 20;
    public const int PostOperation = 40;
    public const int Synchronous = 0;
    public const int Asynchronous = 1;

    /// <summary>Create, Update and so on; null for an id that is not known.</summary>
    public string? Message => SdkMessages.NameOf(MessageId);

    /// <summary>The class without the assembly's name.</summary>
    public string ClassName => TypeName.Split(',')[0];

    public static StepSource Read(Component component)
    {
        var xml = component.Xml;
        return new StepSource(
            component.File,
            xml.Attribute("Name")?.Value ?? string.Empty,
            Component.Normalize(Text(xml, "SdkMessageId")),
            Text(xml, "PluginTypeName"),
            Component.Normalize(Text(xml, "PluginTypeId")),
            Text(xml, "PrimaryEntity"),
            Number(xml, "Stage"),
            Number(xml, "Mode"),
            Number(xml, "Rank"),
            List(xml, "FilteringAttributes"),
            [.. (xml.Element("SdkMessageProcessingStepImages")?.Elements() ?? []).Select(image => new ImageSource(
                image.Attribute("Name")?.Value ?? string.Empty,
                Text(image, "EntityAlias"),
                Number(image, "ImageType"),
                Text(image, "MessagePropertyName"),
                List(image, "Attributes")))]);
    }

    private static string Text(XElement parent, string name) => parent.Element(name)?.Value.Trim() ?? string.Empty;

    private static int Number(XElement parent, string name) =>
        int.TryParse(Text(parent, name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    private static string[] List(XElement parent, string name) =>
        [.. Text(parent, name).Split(',').Select(column => column.Trim()).Where(column => column.Length > 0)];
}
