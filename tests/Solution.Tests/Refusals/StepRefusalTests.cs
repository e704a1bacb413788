using System.Xml.Linq;
using Xunit;

namespace GhostingGuard.Solution.Tests.Refusals;

/// <summary>Steps the platform refuses, ignores or runs at the wrong time.</summary>
public sealed class StepRefusalTests
{
    private const string AsynchronousUpdate = "AssessAfterQuote: Update of quote";
    private const string AsynchronousCreate = "AssessAfterQuote: Create of quote";
    private const string AsynchronousDelete = "AssessAfterQuote: Delete of quote";
    private const string SynchronousUpdate = "RememberActivation: Update of quote";

    [Fact]
    public void The_same_step_twice()
    {
        using var solution = new ScratchSolution();
        var step = solution.Step(AsynchronousDelete);
        var create = solution.Step(AsynchronousCreate);
        var createId = solution.ReadText(create).Split("SdkMessageProcessingStepId=\"")[1].Split('"')[0];
        var id = solution.ReadText(step).Split("SdkMessageProcessingStepId=\"")[1].Split('"')[0];
        var imageId = solution.ReadText(create).Split("<SdkMessageProcessingStepImageId>")[1].Split('<')[0];
        var copiedImageId = solution.ReadText(step).Split("<SdkMessageProcessingStepImageId>")[1].Split('<')[0];
        solution.Write(create, solution.ReadText(step).Replace(id, createId, System.StringComparison.Ordinal).Replace(copiedImageId, imageId, System.StringComparison.Ordinal));

        solution.AssertRefusedInEither(step, create, "registers the same step");
    }

    [Fact]
    public void An_asynchronous_step_before_the_operation()
    {
        using var solution = new ScratchSolution();
        var step = solution.Step("AssessAfterOpportunity: Update of opportunity");
        solution.Replace(step, "<Stage>40<", "<Stage>20<");

        solution.AssertRefused(step, "is asynchronous before the operation is done");
    }

    [Theory]
    [InlineData("<Stage>40<", "<Stage>30<")]
    [InlineData("<Stage>40<", "<Stage>late<")]
    [InlineData("<Mode>0<", "<Mode>2<")]
    public void A_stage_or_mode_that_does_not_exist(string old, string replacement)
    {
        using var solution = new ScratchSolution();
        var step = solution.Step("AssessAfterOpportunity: Update of opportunity");
        solution.Replace(step, "<Mode>1<", "<Mode>0<");
        solution.Replace(step, old, replacement);

        solution.AssertRefused(step, "has a stage or mode the platform does not have");
    }

    [Fact]
    public void A_message_nobody_knows()
    {
        using var solution = new ScratchSolution();
        var step = solution.Step("AssessAfterOpportunity: Create of opportunity");
        solution.Replace(step, "9ebdbb1b-", "9ebdbb1c-");

        solution.AssertRefused(step, "listens to a message the packer does not know");
    }

    [Fact]
    public void An_update_without_a_filter()
    {
        using var solution = new ScratchSolution();
        var step = solution.Step(AsynchronousUpdate);
        solution.Edit(step, root => root.Element("FilteringAttributes")!.Value = string.Empty);

        solution.AssertRefused(step, "runs on every update of the row");
    }

    [Fact]
    public void A_filter_that_the_platform_ignores()
    {
        using var solution = new ScratchSolution();
        var step = solution.Step(AsynchronousCreate);
        solution.Edit(step, root => root.Element("FilteringAttributes")!.Value = "statecode");

        solution.AssertRefused(step, "has filtering columns on a message other than Update");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("2")]
    public void An_image_before_a_create(string type)
    {
        using var solution = new ScratchSolution();
        var step = solution.Step(AsynchronousCreate);
        solution.Replace(step, "<ImageType>1<", $"<ImageType>{type}<");

        solution.AssertRefused(step, "wants an image of the row before it was created");
    }

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    public void An_image_after_a_delete(string type)
    {
        using var solution = new ScratchSolution();
        var step = solution.Step(AsynchronousDelete);
        solution.Replace(step, "<ImageType>0<", $"<ImageType>{type}<");

        solution.AssertRefused(step, "wants an image of the row after it was deleted");
    }

    [Fact]
    public void An_image_after_an_operation_that_has_not_happened()
    {
        using var solution = new ScratchSolution();
        var step = solution.Step(SynchronousUpdate);
        solution.Replace(step, "<ImageType>0<", "<ImageType>1<");

        solution.AssertRefused(step, "wants an image after the operation before it happened");
    }

    [Fact]
    public void An_image_of_all_columns()
    {
        using var solution = new ScratchSolution();
        var step = solution.Step(AsynchronousDelete);
        solution.Edit(step, root => Image(root).Element("Attributes")!.Value = string.Empty);

        solution.AssertRefused(step, "has an image without columns");
    }

    [Fact]
    public void An_image_of_no_known_type()
    {
        using var solution = new ScratchSolution();
        var step = solution.Step(AsynchronousDelete);
        solution.Replace(step, "<ImageType>0<", "<ImageType>3<");

        solution.AssertRefused(step, "has an image of no known type");
    }

    [Fact]
    public void Two_images_of_one_name()
    {
        using var solution = new ScratchSolution();
        var step = solution.Step(AsynchronousUpdate);
        solution.Replace(step, "<EntityAlias>After<", "<EntityAlias>Before<");

        solution.AssertRefused(step, "or two of one alias");
    }

    [Theory]
    [InlineData(AsynchronousCreate, "Id", "Target")]
    [InlineData(AsynchronousUpdate, "Target", "Id")]
    [InlineData("AssessAfterQuote: SetStateDynamicEntity of quote", "EntityMoniker", "Target")]
    public void An_image_of_a_parameter_the_message_does_not_have(string name, string old, string replacement)
    {
        using var solution = new ScratchSolution();
        var step = solution.Step(name);
        solution.Replace(step, $"<MessagePropertyName>{old}<", $"<MessagePropertyName>{replacement}<");

        solution.AssertRefused(step, "has an image that names another property than its message has");
    }

    [Fact]
    public void A_type_that_is_not_registered()
    {
        using var solution = new ScratchSolution();
        var step = solution.Step(AsynchronousDelete);
        solution.Replace(step, "Assessment.AssessAfterQuote,", "Assessment.AssessAfterDinner,");

        solution.AssertRefused(step, "which no assembly registers as a plug-in under this name and id");
    }

    [Fact]
    public void The_id_of_another_type()
    {
        using var solution = new ScratchSolution();
        var step = solution.Step(AsynchronousDelete);
        solution.Edit(step, root => root.Element("PluginTypeId")!.Value = "00000000-0000-4000-8000-000000000001");

        solution.AssertRefused(step, "which no assembly registers as a plug-in under this name and id");
    }

    private static XElement Image(XElement step) => step.Element("SdkMessageProcessingStepImages")!.Element("SdkMessageProcessingStepImage")!;
}
