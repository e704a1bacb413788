namespace GhostingGuard.Build.Packing.Source;

/// <summary>A file that goes into the zip as it is, because a component names it.</summary>
/// <param name="Owner">The file that names it.</param>
/// <param name="EntryName">Its name in the zip, without a leading slash; null where the owner names none.</param>
/// <param name="Source">Where its bytes come from, for people to read.</param>
/// <param name="Bytes">Null where the source does not exist.</param>
internal sealed record ContentFile(string Owner, string? EntryName, string Source, byte[]? Bytes);
