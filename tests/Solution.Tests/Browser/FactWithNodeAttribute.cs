using System;
using System.IO;
using Xunit;

namespace GhostingGuard.Solution.Tests.Browser;

/// <summary>A test that needs node, and says so where it is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FactWithNodeAttribute : FactAttribute
{
    /// <param name="andCompiler">Whether the TypeScript compiler is needed too.</param>
    public FactWithNodeAttribute(bool andCompiler = false)
    {
        AndCompiler = andCompiler;
        Skip = Node.Program is null ? "node is not installed."
            : andCompiler && !File.Exists(Node.Compiler) ? "The TypeScript compiler is not installed; run npm ci in the folder Scripts."
            : null;
    }

    public bool AndCompiler { get; }
}
