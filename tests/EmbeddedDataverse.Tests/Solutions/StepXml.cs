using System.Text;

namespace GhostingGuard.EmbeddedDataverse.Tests.Solutions;

/// <summary>One step of a test's solution; its name is the script that its plug-in follows.</summary>
internal sealed record StepXml(string Script, string Message, string Table)
{
    public int Stage { get; init; } = 40;

    public bool IsAsynchronous { get; init; }

    public int Rank { get; init; } = 1;

    public string Filter { get; init; } = "";

    /// <summary>The columns of the image of the row before, or none.</summary>
    public string Before { get; init; } = "";

    /// <summary>The columns of the image of the row after, or none.</summary>
    public string After { get; init; } = "";

    public string TypeId { get; init; } = SolutionXml.ScriptedId;

    public string TypeName { get; init; } = "TestPlugins.Scripted, " + SolutionXml.Assembly;

    public string Xml(string id)
    {
        var images = new StringBuilder();
        if (Before.Length > 0)
        {
            images.Append(Image("Before", 0, Before));
        }

        if (After.Length > 0)
        {
            images.Append(Image("After", 1, After));
        }

        return $"""
            <SdkMessageProcessingStep Name="{Script}" SdkMessageProcessingStepId="{id}">
            <SdkMessageId>{SolutionXml.MessageId(Message)}</SdkMessageId><PluginTypeName>{TypeName}</PluginTypeName>
            <PluginTypeId>{TypeId}</PluginTypeId><PrimaryEntity>{Table}</PrimaryEntity>
            <FilteringAttributes>{Filter}</FilteringAttributes><Mode>{(IsAsynchronous ? 1 : 0)}</Mode><Rank>{Rank}</Rank>
            <Stage>{Stage}</Stage><SdkMessageProcessingStepImages>{images}</SdkMessageProcessingStepImages>
            </SdkMessageProcessingStep>
            """;
    }

    private string Image(string alias, int type, string columns)
    {
        var property = Message switch { "Create" => "Id", "SetStateDynamicEntity" => "EntityMoniker", _ => "Target" };
        return $"""
            <SdkMessageProcessingStepImage Name="{alias}"><Attributes>{columns}</Attributes><EntityAlias>{alias}</EntityAlias>
            <ImageType>{type}</ImageType><MessagePropertyName>{property}</MessagePropertyName></SdkMessageProcessingStepImage>
            """;
    }
}
