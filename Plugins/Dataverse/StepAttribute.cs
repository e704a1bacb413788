using System;

namespace GhostingGuard.Plugins.Dataverse;

/// <summary>States a step beside the class that runs in it. The solution's XML is what ships; a test holds both together.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class StepAttribute : Attribute
{
    public StepAttribute(string message, string table, Stage stage)
    {
        Message = message;
        Table = table;
        Stage = stage;
    }

    public string Message { get; }

    public string Table { get; }

    public Stage Stage { get; }

    public Mode Mode { get; set; }

    public int Rank { get; set; } = 1;

    /// <summary>The columns of an Update that matter; empty for other messages.</summary>
    public string[] Filter { get; set; } = [];

    /// <summary>The columns of the image taken before the change; empty for none.</summary>
    public string[] Before { get; set; } = [];

    /// <summary>The columns of the image taken after the change; empty for none.</summary>
    public string[] After { get; set; } = [];
}
