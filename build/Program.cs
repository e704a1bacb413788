using System;
using System.IO;
using GhostingGuard.Build.Packing;

var root = Directory.GetCurrentDirectory();
try
{
    var result = SolutionPacker.Pack(PackOptions.ForRepository(root));
    Console.WriteLine($"{result.ManagedZip}  {result.ManagedSha256}");
    Console.WriteLine($"{result.UnmanagedZip}  {result.UnmanagedSha256}");
    return 0;
}
catch (PackagingException refused)
{
    Console.Error.WriteLine(refused.Message);
    return 2;
}
