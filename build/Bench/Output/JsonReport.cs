using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace GhostingGuard.Build.Bench.Output;

/// <summary>The file with every figure. It appears when all is done, or not at all.</summary>
internal sealed class JsonReport : IDisposable
{
    private static readonly JsonSerializerOptions Layout = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
    };

    private readonly string unfinished;

    private JsonReport(string path)
    {
        Path = path;
        unfinished = path + ".unfinished";
    }

    /// <summary>Absolute.</summary>
    public string Path { get; }

    /// <summary>Makes sure that the file can be written, before any long work.</summary>
    /// <param name="inputs">Files that must not be overwritten.</param>
    /// <exception cref="BadInputException">The path is a folder, one of the inputs, or cannot be written to.</exception>
    public static JsonReport Open(string path, IEnumerable<string> inputs)
    {
        var full = System.IO.Path.GetFullPath(path);
        if (Directory.Exists(full) || System.IO.Path.EndsInDirectorySeparator(path))
        {
            throw new BadInputException($"--json {path}: this is a folder; name a file in it.");
        }

        if (inputs.Any(input => string.Equals(System.IO.Path.GetFullPath(input), full, StringComparison.Ordinal)))
        {
            throw new BadInputException($"--json {path}: the results would overwrite a file that is read; name another file.");
        }

        var report = new JsonReport(full);
        try
        {
            using (File.Create(report.unfinished))
            {
                return report;
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException($"--json {path}: the file cannot be written; name one in a folder that exists and may be written to.", fault);
        }
    }

    /// <param name="figures">Written with all its public properties.</param>
    /// <exception cref="BadInputException">There is no room for it, or the folder is gone.</exception>
    public void Write(object figures)
    {
        try
        {
            File.WriteAllText(unfinished, JsonSerializer.Serialize(figures, Layout) + "\n");
            File.Move(unfinished, Path, overwrite: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException($"--json {Path}: the file cannot be written; make room there or name another one.", fault);
        }
    }

    /// <summary>Removes what was not finished.</summary>
    public void Dispose()
    {
        if (File.Exists(unfinished))
        {
            File.Delete(unfinished);
        }
    }
}
