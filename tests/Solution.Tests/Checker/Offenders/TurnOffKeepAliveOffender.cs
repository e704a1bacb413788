using System.Net;
using System.Net.Http;

namespace GhostingGuard.Solution.Tests.Checker.Offenders;

internal static class TurnOffKeepAliveOffender
{
    public static HttpClient Call() => new();

    public static string AllowedText() => "System.Net.Http.HttpClient";

    public static string AllowedEncoding(string text) => WebUtility.HtmlEncode(text);
}
