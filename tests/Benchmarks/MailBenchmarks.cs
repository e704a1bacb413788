using System;
using System.Linq;
using BenchmarkDotNet.Attributes;
using GhostingGuard.Plugins.Domain.Mail;

namespace GhostingGuard.Benchmarks;

/// <summary>Reading what a mail is, with a body of 100 kB.</summary>
public class MailBenchmarks
{
    private const int Size = 100_000;

    private static readonly DateTime Day = new(2026, 3, 2);

    private IncomingMail mail = null!;

    [Params("own text", "HTML", "quoted HTML", "empty tags")]
    public string Body { get; set; } = "";

    [GlobalSetup]
    public void Write() => mail = new IncomingMail("AW: Angebot", "Carla Customer <carla@customer.example>", null, Text(), Day);

    [Benchmark]
    public object Read() => MailReader.Read(mail);

    private string Text() => Body switch
    {
        "HTML" => "<html><body>" + Repeated("<p>Vielen Dank für das Angebot, wir melden uns bis Freitag.</p>") + "</body></html>",
        "quoted HTML" => "<p>Danke, ich melde mich bis Freitag.</p><blockquote>" + Repeated("<p>Anbei unser Angebot.</p>") + "</blockquote>",
        "empty tags" => Repeated("<div></div>"),
        _ => Repeated("Vielen Dank für das Angebot, wir melden uns bis Freitag. "),
    };

    private static string Repeated(string part) => string.Concat(Enumerable.Repeat(part, Size / part.Length));
}
