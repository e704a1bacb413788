using System.Linq;
using GhostingGuard.EmbeddedDataverse.Tests.Solutions;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace GhostingGuard.EmbeddedDataverse.Tests.Pipeline;

public sealed class Images
{
    [Fact]
    public void Images_show_the_named_columns_before_and_after_and_leave_empty_ones_out()
    {
        var organization = new TestSolution().With(
            new StepXml("note x", "Update", "opportunity") { Before = "name,tst_note,tst_count", After = "name,tst_note,tst_count" }).Import();
        var id = organization.AsSystem.Add("opportunity", ("name", "Deal"), ("tst_count", 1));

        organization.AsSystem.Change("opportunity", id, ("tst_note", "new"), ("tst_count", null));

        Assert.Equal(
            "in Target={tst_count:null,tst_note:new}; out ; before Before {name:Deal,tst_count:1}; after After {name:Deal,tst_note:new}",
            organization.Given().Single());
    }

    [Fact]
    public void A_job_is_given_the_images_of_its_operation_though_the_row_changed_since()
    {
        var organization = new TestSolution().With(
            new StepXml("note x", "Update", "opportunity") { IsAsynchronous = true, Before = "name", After = "name" }).Import();
        var id = organization.AsSystem.Add("opportunity", ("name", "A"));

        organization.AsSystem.Change("opportunity", id, ("name", "B"));
        organization.AsSystem.Change("opportunity", id, ("name", "C"));
        organization.RunJobs();

        Assert.Equal(
            [
                "in Target={name:B}; out ; before Before {name:A}; after After {name:B}",
                "in Target={name:C}; out ; before Before {name:B}; after After {name:C}",
            ],
            organization.Given());
    }

    [Fact]
    public void An_image_can_show_the_people_of_an_activity_as_they_were()
    {
        var organization = new TestSolution().With(
            new StepXml("note x", "Update", "tst_call") { Before = "to,subject", After = "to" }).Import();
        var contact = new EntityReference("contact", organization.AsSystem.Add("contact", ("lastname", "Meier")));
        var other = new EntityReference("contact", organization.AsSystem.Add("contact", ("lastname", "Huber")));
        var id = organization.AsSystem.Add("tst_call", ("subject", "Call"), ("to", Rows.People(contact)));

        organization.AsSystem.Change("tst_call", id, ("to", Rows.People(contact, other)));

        Assert.Equal("in Target={to:2}; out ; before Before {subject:Call,to:1}; after After {to:2}", organization.Given().Single());
    }

    [Fact]
    public void After_Create_the_target_holds_the_key_and_the_answer_the_id()
    {
        var organization = new TestSolution().With(new StepXml("note x", "Create", "opportunity") { After = "statuscode" }).Import();

        organization.AsSystem.Add("opportunity", ("name", "Deal"));

        Assert.Equal("in Target={name:Deal}; out id=id; after After {statuscode:1}", organization.Given().Single());
    }

    [Fact]
    public void A_deleted_row_is_shown_as_it_was()
    {
        var organization = new TestSolution().With(
            new StepXml("note x", "Delete", "opportunity") { IsAsynchronous = true, Before = "name" }).Import();
        var id = organization.AsSystem.Add("opportunity", ("name", "Deal"));

        organization.AsSystem.Delete("opportunity", id);
        organization.RunJobs();

        Assert.Equal("in Target=opportunity; out ; before Before {name:Deal}", organization.Given().Single());
    }
}
