using System;
using System.Collections.Generic;
using System.Linq;
using GhostingGuard.Build.Rendering;
using GhostingGuard.Build.Report.Reading;
using OxyPlot;

namespace GhostingGuard.Build.Report.Pictures;

/// <summary>Which shape a channel has, and how the shape is drawn around a middle.</summary>
internal static class Glyphs
{
    private const int FirstChannel = 847170000;

    public static Glyph Of(Touch touch) => (touch.Channel - FirstChannel) switch
    {
        null => Glyph.Offer,
        0 => Glyph.Mail,
        1 => Glyph.Phone,
        2 => Glyph.InPerson,
        3 or 4 => Glyph.Paper,
        _ => Glyph.Message,
    };

    public static string NameOf(Glyph glyph, Language language) => glyph switch
    {
        Glyph.Mail => language.Of("Mail", "E-Mail"),
        Glyph.Phone => language.Of("Phone", "Telefon"),
        Glyph.InPerson => language.Of("Meeting", "Termin"),
        Glyph.Paper => language.Of("Letter, fax", "Brief, Fax"),
        Glyph.Message => language.Of("Message, social media", "Nachricht, soziale Medien"),
        _ => language.Of("Offer", "Angebot"),
    };

    /// <summary>The corners of the shape, one unit being half its size; a mail is round.</summary>
    public static IReadOnlyList<ScreenPoint> Outline(Glyph glyph) => glyph switch
    {
        Glyph.Mail => Regular(20, 0, 0.92),
        Glyph.Phone => [new(-1, 0.85), new(1, 0.85), new(0, -0.95)],
        Glyph.InPerson => Regular(4, Math.PI / 2, 1.25),
        Glyph.Paper => Regular(4, Math.PI / 4, 1.2),
        Glyph.Message => Regular(3, Math.PI / 2, 1.15),
        _ => Star(),
    };

    private static ScreenPoint[] Regular(int corners, double turn, double size) =>
    [
        .. Enumerable.Range(0, corners).Select(i => new ScreenPoint(
            size * Math.Cos(turn + (2 * Math.PI * i / corners)), size * Math.Sin(turn + (2 * Math.PI * i / corners)))),
    ];

    private static ScreenPoint[] Star() =>
    [
        .. Enumerable.Range(0, 10).Select(i =>
        {
            var size = i % 2 == 0 ? 1.5 : 0.68;
            var angle = (-Math.PI / 2) + (Math.PI * i / 5);
            return new ScreenPoint(size * Math.Cos(angle), size * Math.Sin(angle));
        }),
    ];
}
