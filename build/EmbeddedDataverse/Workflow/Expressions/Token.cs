namespace GhostingGuard.EmbeddedDataverse.Workflow.Expressions;

/// <summary>A word, a text or a sign of an expression.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Text">As written; of a text what it says.</param>
internal readonly record struct Token(TokenKind Kind, string Text);
