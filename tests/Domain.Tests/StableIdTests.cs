using System;
using GhostingGuard.Plugins.Domain;
using Xunit;

namespace GhostingGuard.Domain.Tests;

public sealed class StableIdTests
{
    // SHA-256 of "digest/example" with version 8 and variant 8, worked out by other means.
    [Fact]
    public void The_id_of_a_name_stays_what_it_was_when_rows_were_stored_under_it() =>
        Assert.Equal(new Guid("1670ca0b-bb6d-8aa7-89f3-98ec3ed844bb"), StableId.Of("digest/example"));

    [Fact]
    public void Another_name_has_another_id() => Assert.NotEqual(StableId.Of("digest/example"), StableId.Of("digest/examples"));
}
