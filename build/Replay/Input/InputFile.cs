using System;
using System.IO;

namespace GhostingGuard.Build.Replay.Input;

/// <summary>The bytes of the text a user named, unpacked if it is a gzip file.</summary>
internal static class InputFile
{
    private const string Gzip = ".gz";

    /// <exception cref="BadInputException">There is no such file, it cannot be read, or its compression is damaged.</exception>
    public static byte[] Read(string path)
    {
        var bytes = ReadBytes(path);
        if (GzipFile.Recognises(bytes))
        {
            return GzipFile.Unpack(path, bytes);
        }

        return bytes.Length > 0 && path.EndsWith(Gzip, StringComparison.OrdinalIgnoreCase)
            ? throw BadInputException.In(path, "the name ends in .gz, but the file is not compressed with gzip", "compress it, or take .gz off its name")
            : bytes;
    }

    private static byte[] ReadBytes(string path)
    {
        if (Directory.Exists(path))
        {
            throw BadInputException.In(path, "this is a folder", "name the CSV or CSV.gz file in it");
        }

        if (!File.Exists(path))
        {
            throw BadInputException.In(path, "there is no such file", "check the path");
        }

        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException($"{path}: the file cannot be read; check that it may be opened and is not held by another program.", fault);
        }
    }
}
