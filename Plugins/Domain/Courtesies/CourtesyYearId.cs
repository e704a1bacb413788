using System;
using System.Globalization;

namespace GhostingGuard.Plugins.Domain.Courtesies;

/// <summary>
/// The id of the row that stands for a contact's business year. It follows from the two, so that nobody can make a second one.
/// </summary>
public static class CourtesyYearId
{
    public static Guid Of(Guid contact, BusinessYear year) =>
        StableId.Of(contact.ToString("N") + "/" + year.FirstDay.Year.ToString(CultureInfo.InvariantCulture));
}
