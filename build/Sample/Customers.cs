using System.Collections.Frozen;
using System.Collections.Generic;

namespace GhostingGuard.Build.Sample;

/// <summary>The customers of the sample quarter. All of them come out of fairy tales.</summary>
internal static class Customers
{
    public static IReadOnlyList<Customer> All { get; } =
    [
        new("wolkenkuckuck", "Wolkenkuckuck Versand GmbH", new("Birgit", "Haselbach"), new("Jörg", "Tannert")),
        new("siebenmeilen", "Siebenmeilen Schuhe AG", new("Carsten", "Wöhler"), new("Nadine", "Prüß")),
        new("schlaraffen", "Schlaraffen Feinkost GmbH", new("Ulrike", "Zandermann"), new("Achim", "Bratvogel")),
        new("froschkoenig", "Froschkönig Brunnentechnik KG", new("Holger", "Priebnitz"), new("Tanja", "Goldkugel")),
        new("tischlein", "Tischlein Möbelwerke AG", new("Anja", "Rothkirch"), new("Bernd", "Küfner")),
        new("goldmarie", "Goldmarie Bettwaren GmbH", new("Sabine", "Löwenthal"), new("Ute", "Federlein")),
        new("daeumling", "Däumling Kleinteilelager GmbH", new("Matthias", "Grünspan"), new("Vera", "Kieselstein")),
        new("kupferkessel", "Kupferkessel Brauerei KG", new("Franz", "Hintermoser"), new("Resi", "Malzacher")),
        new("zaubertrunk", "Zaubertrunk Getränke GmbH", new("Katrin", "Engelbrecht-Vogt"), new("Lars", "Misteldorn")),
        new("pfefferkuchen", "Pfefferkuchenhaus Backwaren GmbH", new("Gisela", "Dornbusch"), new("Hans", "Lebküchner")),
        new("siebengeisslein", "Siebengeißlein Molkerei eG", new("Henning", "Aalderink"), new("Martina", "Uhrkasten")),
        new("stiefelkater", "Stiefelkater Lederwaren GmbH", new("Oliver", "Maschke"), new("Britta", "Müllersohn")),
        new("stadtmusikanten", "Stadtmusikanten Tontechnik AG", new("Esther", "Quandel"), new("Rolf", "Eselbrink")),
        new("schildbuerger", "Schildbürger Bauteile GmbH", new("Dieter", "Amselgruber"), new("Inge", "Fensterlos")),
        new("spiegeleule", "Spiegeleule Optik KG", new("Renate", "Füllkrug"), new("Till", "Narrenburg")),
        new("zwergenberg", "Zwergenberg Bergbautechnik AG", new("Wolfgang", "Erzmann"), new("Gudrun", "Stollen")),
        new("luftschloss", "Luftschloss Fertighaus GmbH", new("Heike", "Sommerlatte"), new("Egon", "Traumann")),
        new("nimmerland", "Nimmerland Spielwaren AG", new("Philipp", "Pfannenstiel"), new("Wiebke", "Haken")),
        new("mondschein", "Mondschein Leuchten GmbH", new("Silke", "Abendroth"), new("Jens", "Sichelmann")),
        new("rumpelkammer", "Rumpelkammer Logistik GmbH", new("Ingo", "Strohspinner"), new("Maren", "Namenlos")),
        new("wunschring", "Wunschring Schmuck KG", new("Leonie", "Feinsilber"), new("Arno", "Dreiwunsch")),
        new("riesenruebe", "Riesenrübe Agrar eG", new("Heinrich", "Ackermann-Groß"), new("Doris", "Enkeltau")),
        new("haseundigel", "Hase & Igel Kurierdienst GmbH", new("Sven", "Buxtehaus"), new("Kirsten", "Furche")),
        new("nachtigall", "Nachtigall Akustik AG", new("Yvonne", "Chinasky"), new("Otto", "Spieluhr")),
        new("drachenhort", "Drachenhort Tresorbau GmbH", new("Siegmund", "Lindwurm"), new("Hilde", "Rheingold")),
        new("flugteppich", "Flugteppich Textil GmbH", new("Samira", "Baghdadi"), new("Udo", "Fransen")),
        new("sandkorn", "Sandkorn Matratzen AG", new("Thilo", "Schlummer"), new("Anke", "Daunenbett")),
        new("erbse", "Prinzessin & Erbse Bettgestelle GmbH", new("Konstanze", "von Stroh"), new("Emil", "Zwanzig")),
        new("hatterhare", "Hatter & Hare Tea Ltd", new("Edwin", "March"), new("Dora", "Mouse")),
        new("lookingglass", "Looking-Glass Optics Ltd", new("Alison", "Little"), new("Humphrey", "Wall")),
        new("lilliput", "Lilliput Parts plc", new("Lemuel", "Strand"), new("Flora", "Blefuscu")),
        new("snarkmarine", "Snark Marine Ltd", new("Barney", "Bellman"), new("Beatrix", "Butcher")),
        new("beanstalk", "Beanstalk Farms Ltd", new("Jack", "Cowsell"), new("Harriet", "Golden")),
        new("gingerbread", "Gingerbread Homes Ltd", new("Greta", "Crumb"), new("Miles", "Oven")),
        new("nowhereparcels", "Nowhere Parcels Ltd", new("William", "Guest"), new("Ellen", "Thames")),
        new("pumpkincoach", "Pumpkin Coach Lines Ltd", new("Cynthia", "Slipper"), new("Bruno", "Midnight")),
        new("klompen", "Zevenmijl Klompen BV", new("Sjoerd", "Wilgenboom"), new("Fenna", "Duinzicht")),
        new("noordpoolijs", "Noordpool IJs BV", new("Maartje", "Sneeuw"), new("Ruben", "Kegel")),
        new("trolltimber", "Trollhaug Timber AS", new("Sigrid", "Steinfjell"), new("Ola", "Underbru")),
        new("nokken", "Nøkken Aquaculture AS", new("Torbjørn", "Dypvann"), new("Ingvild", "Fossegrim")),
        new("mumle", "Mumle Møbler ApS", new("Karen", "Nisserød"), new("Jeppe", "Bjerghul")),
    ];

    private static readonly FrozenDictionary<string, Customer> ByKey = All.ToFrozenDictionary(customer => customer.Key);

    public static Customer Named(string key) => ByKey[key];
}
