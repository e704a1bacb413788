using System;
using System.Collections.Generic;
using System.IO;

namespace GhostingGuard.Build.Replay.Output;

/// <summary>
/// The folder the results go to. Files are written under temporary names and take their own names together at the end,
/// so that a reader finds the results of one run or of the run before, never half of one.
/// </summary>
internal sealed class ResultFolder : IDisposable
{
    private const string Unfinished = ".unfinished";
    private readonly List<string> written = [];

    private ResultFolder(string path) => Path = path;

    /// <summary>Absolute.</summary>
    public string Path { get; }

    /// <summary>Creates the folder if needed and makes sure that it can be written to, before any long work.</summary>
    /// <param name="input">A file that must not be overwritten by a result.</param>
    /// <exception cref="BadInputException">The path is a file, or cannot be written to.</exception>
    public static ResultFolder Open(string path, string input, params IReadOnlyList<string> names)
    {
        if (File.Exists(path))
        {
            throw new BadInputException($"--out {path}: this is a file; name a folder.");
        }

        var folder = new ResultFolder(System.IO.Path.GetFullPath(path));
        foreach (var name in names)
        {
            folder.CheckFree(name, input);
        }

        try
        {
            Directory.CreateDirectory(folder.Path);
            var probe = folder.In(Guid.NewGuid().ToString("N") + Unfinished);
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
            return folder;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException($"--out {path}: the folder cannot be written to; name another one or change its rights.", fault);
        }
    }

    /// <param name="name">The name the file gets in the end.</param>
    /// <param name="write">Gets the temporary path to write to.</param>
    /// <exception cref="BadInputException">There is no room for it, or the folder is gone.</exception>
    public void Write(string name, Action<string> write)
    {
        written.Add(name);
        try
        {
            write(In(name + Unfinished));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException($"--out {Path}: {name} cannot be written; make room there or name another folder.", fault);
        }
    }

    /// <summary>Gives every file written its own name, replacing those of an earlier run.</summary>
    public void Publish()
    {
        foreach (var name in written)
        {
            File.Move(In(name + Unfinished), In(name), overwrite: true);
        }

        written.Clear();
    }

    /// <summary>Removes what was written and not published.</summary>
    public void Dispose()
    {
        foreach (var name in written)
        {
            File.Delete(In(name + Unfinished));
        }
    }

    public string In(string name) => System.IO.Path.Combine(Path, name);

    private void CheckFree(string name, string input)
    {
        if (Directory.Exists(In(name)))
        {
            throw new BadInputException($"--out {Path}: {name} is a folder there; remove it or name another folder.");
        }

        if (string.Equals(System.IO.Path.GetFullPath(input), In(name), StringComparison.Ordinal))
        {
            throw new BadInputException($"--out {Path}: the results would overwrite the file that is read; name another folder.");
        }
    }
}
