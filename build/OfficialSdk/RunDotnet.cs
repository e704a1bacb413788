using System;
using System.Collections.Generic;

namespace GhostingGuard.Build.OfficialSdk;

/// <summary>Runs the .NET command line to its end, or stops it at the limit.</summary>
/// <returns>Its exit code; not 0 where it was stopped or could not be started.</returns>
internal delegate int RunDotnet(IReadOnlyList<string> arguments, TimeSpan limit);
