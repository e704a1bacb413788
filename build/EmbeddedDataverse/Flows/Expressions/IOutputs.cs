namespace GhostingGuard.EmbeddedDataverse.Flows.Expressions;

/// <summary>What the steps of a run have returned.</summary>
internal interface IOutputs
{
    object? Of(string action);
}
