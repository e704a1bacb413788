namespace GhostingGuard.EmbeddedDataverse.Workflow.Expressions;

internal enum TokenKind
{
    Word,
    Text,
    Sign,
    End,
}
