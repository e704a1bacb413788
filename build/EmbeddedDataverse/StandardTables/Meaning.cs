using System.Collections.Generic;
using GhostingGuard.EmbeddedDataverse.Metadata;

namespace GhostingGuard.EmbeddedDataverse.StandardTables;

/// <summary>What the values of choices stand for, in English and German.</summary>
internal static class Meaning
{
    private const int English = 1033;
    private const int German = 1031;

    public static readonly Option[] YesOrNo = [Value(0, "No", "Nein"), Value(1, "Yes", "Ja")];

    public static readonly Option[] Directions = [Value(0, "Incoming", "Eingehend"), Value(1, "Outgoing", "Ausgehend")];

    public static readonly Option[] Priorities = [Value(0, "Low", "Niedrig"), Value(1, "Normal", "Normal"), Value(2, "High", "Hoch")];

    public static Labels Texts(string english, string german) =>
        new(new Dictionary<int, string> { [English] = english, [German] = german });

    public static Option Value(int value, string english, string german) => new(value, Texts(english, german));

    public static Option State(int value, string english, string german, int defaultStatus) =>
        new(value, Texts(english, german), DefaultStatus: defaultStatus);

    public static Option Status(int value, string english, string german, int state) =>
        new(value, Texts(english, german), State: state);
}
