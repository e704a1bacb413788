using System;
using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.EmbeddedDataverse.Solutions;

/// <summary>A form of a table, or what the solution adds to one of somebody else.</summary>
/// <param name="Id">The id of the form, which for an addition is somebody else's.</param>
/// <param name="Table">The table whose rows it shows.</param>
/// <param name="Names">The name per language.</param>
/// <param name="Type">Such as main or quickCreate.</param>
/// <param name="IsAddition">True where only the parts are there that the solution adds.</param>
/// <param name="FormXml">The element form: tabs, header, scripts.</param>
public sealed record Form(Guid Id, string Table, Labels Names, string Type, bool IsAddition, string FormXml);
