namespace GhostingGuard.EmbeddedDataverse.Solutions;

/// <summary>When a step runs. The numbers are those of an exported step.</summary>
public enum StepStage
{
    /// <summary>Before the transaction begins.</summary>
    PreValidation = 10,

    /// <summary>Inside the transaction, before the row is written.</summary>
    PreOperation = 20,

    /// <summary>After the row is written; inside the transaction if synchronous, after it otherwise.</summary>
    PostOperation = 40,
}
