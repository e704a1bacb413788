using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.Solutions;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Import;

/// <summary>Reads plug-in steps and refuses those the service would refuse, or would never run.</summary>
internal sealed class StepReader(Schema schema, IReadOnlyDictionary<Guid, PluginType> types)
{
    public Step Read(XElement element)
    {
        element.OnlyHolds(
            "SdkMessageId", "PluginTypeName", "PluginTypeId", "PrimaryEntity", "AsyncAutoDelete", "FilteringAttributes",
            "InvocationSource", "Mode", "Rank", "EventHandlerTypeCode", "Stage", "IsCustomizable", "IsHidden",
            "SupportedDeployment", "IntroducedVersion", "SdkMessageProcessingStepImages", "Description");
        var message = MessageCatalogue.NameOf(element.Id(element.Text("SdkMessageId")));
        var table = TableOf(element);
        var stage = StageOf(element);
        var isAsynchronous = element.Flag("Mode", false);
        if (isAsynchronous && stage != StepStage.PostOperation)
        {
            throw element.Refuse("an asynchronous step runs in stage 40 only");
        }

        return new Step(
            element.Id(element.Attribute("SdkMessageProcessingStepId", required: true)),
            element.Attribute("Name", required: true),
            message,
            table.Name,
            TypeOf(element),
            stage,
            isAsynchronous,
            element.Number("Rank", 1),
            FilterOf(element, message, table),
            ImagesOf(element, message, stage, table));
    }

    private Table TableOf(XElement element)
    {
        var name = element.Text("PrimaryEntity");
        if (!schema.Tables.TryGetValue(name, out var table))
        {
            throw element.Refuse($"there is no table '{name}'");
        }

        // "Message-entity support for plug-ins": activitypointer raises Retrieve and RetrieveMultiple only.
        return name == "activitypointer"
            ? throw element.Refuse("activitypointer raises no such event; register the step on each activity table")
            : table;
    }

    private PluginType TypeOf(XElement element)
    {
        var id = element.Id(element.Text("PluginTypeId"));
        if (!types.TryGetValue(id, out var type))
        {
            throw element.Refuse($"there is no plug-in type {id:D}");
        }

        var qualified = $"{type.Type.FullName}, {type.Type.Assembly.FullName}";
        if (element.Text("PluginTypeName") != qualified)
        {
            throw element.Refuse($"type {id:D} is '{qualified}'");
        }

        return typeof(IPlugin).IsAssignableFrom(type.Type) ? type : throw element.Refuse($"'{type.Name}' is no plug-in");
    }

    private static StepStage StageOf(XElement element) => element.Text("Stage") switch
    {
        "10" => StepStage.PreValidation,
        "20" => StepStage.PreOperation,
        "40" => StepStage.PostOperation,
        var other => throw element.Refuse($"there is no stage {other} for steps"),
    };

    private static HashSet<string>? FilterOf(XElement element, string message, Table table)
    {
        var columns = ColumnsOf(element, "FilteringAttributes", table);
        if (columns.Count == 0)
        {
            return null;
        }

        return message == MessageCatalogue.Update
            ? columns.Select(column => column.Name).ToHashSet(StringComparer.Ordinal)
            : throw element.Refuse("only a step on Update has filtering columns");
    }

    private static List<StepImage> ImagesOf(XElement element, string message, StepStage stage, Table table)
    {
        var images = new List<StepImage>();
        foreach (var image in element.Element("SdkMessageProcessingStepImages")?.Elements() ?? [])
        {
            var read = ImageReader.Read(image, message, stage, ColumnsOf(image, "Attributes", table));
            if (images.Any(other => other.Alias == read.Alias && (other.IsBefore == read.IsBefore || other.IsAfter == read.IsAfter)))
            {
                throw image.Refuse($"there are two images called '{read.Alias}'");
            }

            images.Add(read);
        }

        return images;
    }

    private static List<Column> ColumnsOf(XElement element, string list, Table table)
    {
        var columns = new List<Column>();
        foreach (var name in (element.OptionalText(list) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!table.TryGetColumn(name, out var column))
            {
                throw element.Refuse($"table '{table.Name}' has no column '{name}'");
            }

            if (columns.Contains(column))
            {
                throw element.Refuse($"column '{name}' is named twice");
            }

            columns.Add(column);
        }

        return columns;
    }
}
