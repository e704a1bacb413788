namespace GhostingGuard.EmbeddedDataverse.StandardTables;

/// <summary>Columns that many tables have.</summary>
internal static class CommonColumns
{
    public static TableDescription Tracked(this TableDescription table) => table
        .Moment("createdon", "Created on", "Erstellt am", Access.ReadOnly)
        .Lookup("createdby", "Created by", "Erstellt von", ["systemuser"], Access.ReadOnly)
        .Lookup("createdonbehalfby", "Created by (delegate)", "Erstellt von (Stellvertretung)", ["systemuser"], Access.ReadOnly)
        .Moment("modifiedon", "Modified on", "Geändert am", Access.ReadOnly)
        .Lookup("modifiedby", "Modified by", "Geändert von", ["systemuser"], Access.ReadOnly)
        .Lookup("modifiedonbehalfby", "Modified by (delegate)", "Geändert von (Stellvertretung)", ["systemuser"], Access.ReadOnly);

    /// <summary>For tables into which old rows can be brought with their own date of creation.</summary>
    public static TableDescription Migrated(this TableDescription table) => table
        .Moment("overriddencreatedon", "Record created on", "Datensatz erstellt am", Access.Create)
        .Integer("importsequencenumber", int.MinValue, int.MaxValue, "Import number", "Importnummer", Access.Create);

    /// <summary>For tables whose rows belong to a user or a team.</summary>
    public static TableDescription Owned(this TableDescription table) => table
        .Owner("ownerid", "Owner", "Besitzer")
        .Lookup("owninguser", "Owning user", "Besitzender Benutzer", ["systemuser"], Access.ReadOnly)
        .Lookup("owningteam", "Owning team", "Besitzendes Team", ["team"], Access.ReadOnly)
        .Lookup("owningbusinessunit", "Owning business unit", "Besitzende Unternehmenseinheit", ["businessunit"], Access.ReadOnly);

    /// <summary>For tables whose rows can be taken through a business process.</summary>
    public static TableDescription Staged(this TableDescription table) => table
        .Id("processid", "Process", "Prozess")
        .Id("stageid", "Process stage", "Prozessphase")
        .Text("traversedpath", 1250, "Traversed path", "Durchlaufener Pfad");

    public static TableDescription Priced(this TableDescription table) => table
        .Lookup("transactioncurrencyid", "Currency", "Währung", ["transactioncurrency"]);
}
