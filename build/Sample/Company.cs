using System.Collections.Generic;
using System.Linq;
using GhostingGuard.EmbeddedDataverse;
using Microsoft.Xrm.Sdk;

namespace GhostingGuard.Build.Sample;

/// <summary>The rows that are there before the quarter begins: our people and the customers.</summary>
internal sealed class Company
{
    private readonly Organization organization;
    private readonly Dictionary<Seller, EntityReference> users = [];
    private readonly Dictionary<string, EntityReference> accounts = [];
    private readonly Dictionary<Person, EntityReference> contacts = [];

    private Company(Organization organization)
    {
        this.organization = organization;
        foreach (var team in Sellers.All.GroupBy(seller => seller.Team))
        {
            var unit = organization.AddBusinessUnit(team.Key);
            foreach (var seller in team)
            {
                users.Add(seller, new EntityReference(
                    "systemuser", organization.AddUser(seller.FullName, seller.Zone, seller.Language, businessUnit: unit)));
            }
        }

        Mailbox = Create(organization.AsSystem, "queue", new() { ["name"] = "Angebote", ["emailaddress"] = "angebote@musterwerk.example" });
        foreach (var customer in Customers.All)
        {
            Add(customer);
        }
    }

    /// <summary>The queue behind our shared mailbox.</summary>
    public EntityReference Mailbox { get; }

    public static Company Found(Organization organization) => new(organization);

    public EntityReference UserOf(Seller seller) => users[seller];

    public EntityReference AccountOf(string customer) => accounts[customer];

    public EntityReference ContactOf(Person person) => contacts[person];

    public IOrganizationService As(Seller seller) => organization.As(users[seller].Id);

    /// <summary>Creates a row; columns given as null stay empty.</summary>
    public static EntityReference Create(IOrganizationService service, string table, Dictionary<string, object?> values)
    {
        var row = new Entity(table);
        foreach (var (column, value) in values.Where(pair => pair.Value is not null))
        {
            row[column] = value!;
        }

        return new EntityReference(table, service.Create(row));
    }

    private void Add(Customer customer)
    {
        var account = Create(organization.AsSystem, "account", new() { ["name"] = customer.Name });
        accounts.Add(customer.Key, account);
        foreach (var person in new[] { customer.Contact, customer.Second })
        {
            contacts.Add(person, Create(organization.AsSystem, "contact", new()
            {
                ["firstname"] = person.FirstName,
                ["lastname"] = person.LastName,
                ["emailaddress1"] = customer.AddressOf(person),
                ["parentcustomerid"] = account,
            }));
        }
    }
}
