using System;
using System.IO;
using GhostingGuard.Build.Commands;
using Xunit;

namespace GhostingGuard.Build.Tests.Classify;

/// <summary>A test that needs the collected automatic mails, which are not in the repository, and says so where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FactWithMailsAttribute : FactAttribute
{
    private const string File = "../shared/data/mail/automatic-a.csv";

    public FactWithMailsAttribute()
    {
        if (!System.IO.File.Exists(MailsPath))
        {
            Skip = $"The file {File} beside the repository does not exist.";
        }
    }

    public static string MailsPath => Path.Combine(RepositoryRoot.Find(), File);
}
