using System.Globalization;
using System.Text;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.EmbeddedDataverse.Pipeline;

/// <summary>Collects what code traces.</summary>
internal sealed class Tracing : ITracingService
{
    private readonly StringBuilder text = new();

    public string Text => text.ToString();

    public void Trace(string format, params object[] args)
    {
        // The service formats even without arguments only if there are some, so a lone text may hold braces.
        text.AppendLine(args is { Length: > 0 } ? string.Format(CultureInfo.InvariantCulture, format, args) : format);
    }
}
