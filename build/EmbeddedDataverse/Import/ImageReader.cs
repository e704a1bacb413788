using System.Collections.Generic;
using System.Xml.Linq;
using GhostingGuard.EmbeddedDataverse.Metadata;
using GhostingGuard.EmbeddedDataverse.Solutions;

namespace GhostingGuard.EmbeddedDataverse.Import;

/// <summary>
/// Reads the images of a step. Which exist when: learn.microsoft.com/power-apps/developer/data-platform/understand-the-data-context,
/// "Entity images".
/// </summary>
internal static class ImageReader
{
    public static StepImage Read(XElement element, string message, StepStage stage, IReadOnlyList<Column> columns)
    {
        element.OnlyHolds(
            "SdkMessageProcessingStepImageId", "Attributes", "EntityAlias", "ImageType", "MessagePropertyName", "IsCustomizable",
            "IntroducedVersion", "Description");
        var (isBefore, isAfter) = element.Text("ImageType") switch
        {
            "0" => (true, false),
            "1" => (false, true),
            "2" => (true, true),
            var other => throw element.Refuse($"there is no image type {other}"),
        };
        if (isBefore && message == MessageCatalogue.Create)
        {
            throw element.Refuse("before Create there is no row to show");
        }

        if (isAfter && message == MessageCatalogue.Delete)
        {
            throw element.Refuse("after Delete there is no row to show");
        }

        if (isAfter && stage != StepStage.PostOperation)
        {
            throw element.Refuse("an image of the row after the operation exists in stage 40 only");
        }

        // The request parameter that names the row.
        var property = message switch
        {
            MessageCatalogue.Create => "Id",
            MessageCatalogue.SetStateDynamicEntity => "EntityMoniker",
            _ => "Target",
        };
        if (element.Text("MessagePropertyName") != property)
        {
            throw element.Refuse($"the MessagePropertyName of an image on {message} is '{property}'");
        }

        // The service takes an empty list as every column; Microsoft's guidance is to name them.
        return columns.Count > 0
            ? new StepImage(element.Text("EntityAlias"), isBefore, isAfter, columns)
            : throw element.Refuse("the image names no columns");
    }
}
