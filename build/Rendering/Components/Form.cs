using System;
using System.Collections.Generic;
using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.Build.Rendering.Components;

/// <summary>A form of a table.</summary>
/// <param name="Id">The id in the solution.</param>
/// <param name="Table">The table whose rows it shows.</param>
/// <param name="Kind">The folder it came from: main, quickCreate, quick …</param>
/// <param name="Names">Its name per language; a form of the platform's may be named in English only.</param>
/// <param name="Descriptions">What it is for, per language.</param>
/// <param name="IsAddition">True when the solution adds these tabs to a form of the platform's, false for a form of its own.</param>
/// <param name="Header">The fields beside the title; null when there are none.</param>
/// <param name="Tabs">From left to right.</param>
internal sealed record Form(
    Guid Id, Table Table, string Kind, Labels Names, Labels Descriptions, bool IsAddition, FormSection? Header, IReadOnlyList<FormTab> Tabs)
{
    public bool IsMain => Kind == "main";

    public bool IsQuickCreate => Kind == "quickCreate";
}
