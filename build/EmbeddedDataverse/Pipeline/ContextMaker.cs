using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Pipeline;

/// <summary>Writes down for code what operation it runs in.</summary>
internal sealed class ContextMaker(Engine engine)
{
    private const int AfterTheOperation = 40;

    /// <summary>Synchronous code shares the operation's collections and may change them.</summary>
    public ExecutionContext OfStep(
        Operation operation, int stage, EntityReference? extension, EntityImageCollection before, EntityImageCollection after) => new()
        {
            Stage = stage,
            Mode = 0,
            Depth = operation.Depth,
            MessageName = operation.Message,
            PrimaryEntityName = operation.Table?.Name ?? "none",
            PrimaryEntityId = operation.RowId,
            InputParameters = operation.Input,
            OutputParameters = operation.Output,
            SharedVariables = operation.Shared,
            UserId = operation.Caller.UserId,
            InitiatingUserId = operation.Caller.InitiatingUserId,
            BusinessUnitId = engine.Users.Find(operation.Caller.UserId).Unit,
            OrganizationId = engine.Users.OrganizationId,
            OrganizationName = engine.Name,
            PreEntityImages = before,
            PostEntityImages = after,
            OwningExtension = extension,
            CorrelationId = operation.CorrelationId,
            IsInTransaction = engine.Rows.Transaction != null,
            OperationCreatedOn = engine.Clock.Now,
            ParentContext = operation.Caller.Parent,
        };

    /// <summary>Asynchronous code gets copies, since the operation goes on without it.</summary>
    public ExecutionContext OfJob(
        Operation operation, EntityReference? extension, EntityImageCollection before, EntityImageCollection after) => new()
        {
            Stage = AfterTheOperation,
            Mode = 1,
            Depth = operation.Depth,
            MessageName = operation.Message,
            PrimaryEntityName = operation.Table?.Name ?? "none",
            PrimaryEntityId = operation.RowId,
            InputParameters = Copies.Of(operation.Input),
            OutputParameters = Copies.Of(operation.Output),
            SharedVariables = Copies.Of(operation.Shared),
            UserId = operation.Caller.UserId,
            InitiatingUserId = operation.Caller.InitiatingUserId,
            BusinessUnitId = engine.Users.Find(operation.Caller.UserId).Unit,
            OrganizationId = engine.Users.OrganizationId,
            OrganizationName = engine.Name,
            PreEntityImages = before,
            PostEntityImages = after,
            OwningExtension = extension,
            CorrelationId = operation.CorrelationId,
            IsInTransaction = false,
            OperationId = engine.Ids.Next(),
            OperationCreatedOn = engine.Clock.Now,
            ParentContext = operation.Caller.Parent,
        };
}
