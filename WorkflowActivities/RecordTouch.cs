using System;
using System.Activities;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Workflow;

namespace GhostingGuard.WorkflowActivities;

/// <summary>Notes what left no activity by itself: the customer answered, no answer is needed, one is expected, an offer was sent.</summary>
public sealed class RecordTouch : CodeActivity
{
    [RequiredArgument]
    [Input("Opportunity")]
    [ReferenceTarget("opportunity")]
    public InArgument<EntityReference?> Opportunity { get; set; } = null!;

    /// <summary>CustomerAnswered, NoAnswerNeeded, AnswerExpected or OfferSent.</summary>
    [RequiredArgument]
    [Input("Kind")]
    [Default("CustomerAnswered")]
    public InArgument<string?> Kind { get; set; } = null!;

    /// <summary>When it happened; left out for now.</summary>
    [Input("On")]
    public InArgument<DateTime> On { get; set; } = null!;

    /// <summary>How the customer answered.</summary>
    [Input("Channel")]
    [AttributeTarget("opportunity", "gg_lastresponsechannel")]
    public InArgument<OptionSetValue?> Channel { get; set; } = null!;

    [Input("Answer expected by")]
    public InArgument<DateTime> AnswerExpectedBy { get; set; } = null!;

    /// <summary>Left out for the contact of the opportunity.</summary>
    [Input("Contact")]
    [ReferenceTarget("contact")]
    public InArgument<EntityReference?> Contact { get; set; } = null!;

    [Output("Activity")]
    [ReferenceTarget("gg_message")]
    public OutArgument<EntityReference> Activity { get; set; } = null!;

    /// <summary>No if it had been noted before.</summary>
    [Output("Recorded")]
    public OutArgument<bool> Recorded { get; set; } = null!;

    protected override void Execute(CodeActivityContext context) => new ApiCall(context, "gg_RecordTouch")
        .With("Target", Opportunity.Row(context, "Record touch", "Opportunity", "opportunity"))
        .With("Kind", Kind.OptionalText(context) ?? throw Given.Missing("Record touch", "Kind"))
        .With("On", On.OptionalMoment(context))
        .With("Channel", Channel.Get(context)?.Value)
        .With("AnswerExpectedBy", AnswerExpectedBy.OptionalMoment(context))
        .With("Contact", Contact.OptionalRow(context, "Record touch", "Contact", "contact"))
        .Send()
        .Into("Activity", Activity)
        .Into("Recorded", Recorded);
}
