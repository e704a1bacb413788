using System;
using System.Globalization;

namespace GhostingGuard.Build;

/// <summary>Something the user gave cannot be used; the message is one sentence that says where, what and how to cure it.</summary>
/// <remarks>It ends the program with exit code 2, before anything is written.</remarks>
internal sealed class BadInputException : Exception
{
    public BadInputException(string sentence)
        : base(sentence)
    {
    }

    public BadInputException(string sentence, Exception inner)
        : base(sentence, inner)
    {
    }

    /// <param name="line">Counted from 1, as editors do.</param>
    public static BadInputException At(string file, long line, string problem, string cure) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{file}, line {line}: {problem}; {cure}."));

    public static BadInputException In(string file, string problem, string cure) => new($"{file}: {problem}; {cure}.");
}
