namespace GhostingGuard.Build.Report.Pictures;

/// <summary>The shapes that stand for the ways of getting in touch.</summary>
internal enum Glyph
{
    Mail,
    Phone,
    InPerson,
    Paper,
    Message,
    Offer,
}
