using System.Collections.Generic;

namespace GhostingGuard.Build.Sample;

/// <summary>The people of Musterwerk Fördertechnik GmbH, a conveyor maker that does not exist.</summary>
internal static class Sellers
{
    private const string CentralEurope = "W. Europe Standard Time";
    private const string South = "Vertrieb Süd";
    private const string North = "Vertrieb Nord";
    private const string International = "International";

    public static Seller Jana { get; } = new("Jana Brückner", CentralEurope, Seller.German, South);

    public static Seller Tobias { get; } = new("Tobias Engelhardt", CentralEurope, Seller.German, South);

    public static Seller Miriam { get; } = new("Miriam Öztürk", CentralEurope, Seller.German, North);

    public static Seller Stefan { get; } = new("Stefan Weißbach", CentralEurope, Seller.German, North);

    public static Seller Anneke { get; } = new("Anneke de Boer", CentralEurope, Seller.English, International);

    /// <summary>Works from London, one hour behind everybody else.</summary>
    public static Seller Claire { get; } = new("Claire Whitford", "GMT Standard Time", Seller.English, International);

    /// <summary>Sales support: writes and calls for all the others, owns no deal.</summary>
    public static Seller Petra { get; } = new("Petra Lindner", CentralEurope, Seller.German, South);

    public static IReadOnlyList<Seller> All { get; } = [Jana, Tobias, Miriam, Stefan, Anneke, Claire, Petra];
}
