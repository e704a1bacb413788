namespace GhostingGuard.EmbeddedDataverse.Flows.Expressions;

/// <summary>A value that is written down.</summary>
internal sealed record Constant(object? Value) : FlowValue
{
    public override object? In(IOutputs outputs) => Value;
}
