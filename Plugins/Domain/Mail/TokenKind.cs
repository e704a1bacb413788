namespace GhostingGuard.Plugins.Domain.Mail;

internal enum TokenKind
{
    Word,
    Number,
    Mark,

    /// <summary>The end of a sentence or a paragraph.</summary>
    Break,
}
