using GhostingGuard.Build.Replay.Input;
using Xunit;

namespace GhostingGuard.Build.Tests.Input;

/// <summary>Each sentence names the file, the line and the cure.</summary>
public sealed class ARowThatCannotBeUsed : System.IDisposable
{
    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("nonsense", "cannot be read as a moment")]
    [InlineData("", "cannot be read as a moment")]
    [InlineData("2024-03-04", "cannot be read as a moment")] // a day is no moment
    [InlineData("04.03.2024 09:00", "cannot be read as a moment")]
    [InlineData("2024-03-04T09:00:00+01:00 ", "cannot be read as a moment")]
    [InlineData("2024-03-04T09:00:00", "has no zone")]
    [InlineData("2024-02-30T09:00:00Z", "is no moment of the calendar")]
    [InlineData("2024-03-04T24:00:00Z", "is no moment of the calendar")]
    [InlineData("2024-03-04T09:00:60Z", "is no moment of the calendar")]
    [InlineData("2024-03-04T09:00:00+15:00", "is no moment of the calendar")]
    [InlineData("2024-03-04T09:00:00+01:60", "is no moment of the calendar")]
    [InlineData("0001-01-01T00:00:00+01:00", "outside the years 1900 to 2999")]
    [InlineData("9999-12-31T23:59:59Z", "outside the years 1900 to 2999")]
    public void A_time_that_is_no_moment(string time, string problem)
    {
        var sentence = Refusal(Some.Row(), Some.Row(time: time, kind: "offer"));

        Assert.Contains("line 3", sentence);
        Assert.Contains(problem, sentence);
        Assert.Contains("write ISO 8601 with offset", sentence);
    }

    [Theory]
    [InlineData("a lot")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("1 000")]
    [InlineData("\"1,000.00\"")]
    [InlineData("\"1000,00\"")] // a decimal comma would be read as a thousandfold elsewhere
    [InlineData("€1000")]
    public void An_amount_that_is_no_number(string amount)
    {
        var sentence = Refusal(Some.Row(amount: amount));

        Assert.Contains("line 2: the amount", sentence);
        Assert.Contains("is no number; write it like 20000 or 1234.50, or leave it empty", sentence);
    }

    [Theory]
    [InlineData("922337203685478")]
    [InlineData("-922337203685478")]
    public void An_amount_the_column_does_not_hold(string amount) =>
        Assert.Contains($"line 2: the amount \"{amount}\" is larger than Dataverse holds; correct it, or leave it empty", Refusal(Some.Row(amount: amount)));

    [Theory]
    [InlineData("ofer")]
    [InlineData("Offer")]
    [InlineData("")]
    public void An_event_nobody_knows(string kind)
    {
        var sentence = Refusal(Some.Row(), Some.Row(kind: kind));

        Assert.Contains($"line 3: the event \"{kind}\" is unknown", sentence);
        Assert.Contains("created, offer, email-out", sentence);
    }

    [Fact]
    public void An_event_before_the_opportunity_was_created() =>
        Assert.Contains("line 3: the opportunity \"Lift 2\" has no created row yet; put one before", Refusal(Some.Row(), Some.Row("Lift 2", kind: "offer")));

    [Fact]
    public void An_opportunity_created_twice() =>
        Assert.Contains("line 4: the opportunity \"Lift 1\" was created before, on line 2; keep one", Refusal(Some.Row(), Some.Row(kind: "offer"), Some.Row()));

    [Fact]
    public void A_contact_that_changes() =>
        Assert.Contains("line 3: the contact of \"Lift 1\" is \"Bob\", but \"Ada\" on line 2; write the same", Refusal(Some.Row(), Some.Row(contact: "Bob", kind: "offer")));

    [Fact]
    public void A_row_earlier_than_the_one_before_it() =>
        Assert.Contains(
            "line 3: the row is earlier than the one before it, on line 2; sort",
            Refusal(Some.Row(time: "2024-03-04T09:00:00+01:00"), Some.Row("Lift 2", time: "2024-03-04T07:59:59+00:00")));

    [Theory]
    [InlineData("", "Ada", "the opportunity is empty")]
    [InlineData("Lift 2", " ", "the contact is empty")]
    public void A_row_without_a_name(string opportunity, string contact, string problem) =>
        Assert.Contains("line 3: " + problem, Refusal(Some.Row(), Some.Row(opportunity, contact)));

    [Theory]
    [InlineData("Lift 1,Ada,1000,2024-03-04T09:00:00+01:00,created", 5)]
    [InlineData("Lift 1,Ada,1000,2024-03-04T09:00:00+01:00,created,,", 7)]
    [InlineData("Lift 1,Ada,1,000,2024-03-04T09:00:00+01:00,created,", 7)]
    [InlineData("Lift 1", 1)]
    public void A_row_with_another_number_of_fields(string row, int fields) =>
        Assert.Contains($"line 2: the row has {fields} of 6 fields; write opportunity,", Refusal(row));

    [Theory]
    [InlineData("Lift 1,\"Ada,1000,2024-03-04T09:00:00+01:00,created,")] // never closed
    [InlineData("Lift \"1\",Ada,1000,2024-03-04T09:00:00+01:00,created,")]
    [InlineData("\"Lift\" 1,Ada,1000,2024-03-04T09:00:00+01:00,created,")]
    public void Quotes_that_do_not_match(string row) =>
        Assert.Contains("line 2: the quotes of this row do not match; put quotes around the whole field", Refusal(row, Some.Row()));

    [Fact]
    public void A_line_is_counted_as_an_editor_counts_it()
    {
        var sentence = Refusal(Some.Row(note: "\"four\nlines\n\nlong\""), Some.Row(kind: "offer", time: "nonsense"));

        Assert.Contains("line 6: the time", sentence);
    }

    [Fact]
    public void A_blank_line_between_rows() => Assert.Contains("line 3: the line is blank; take it out", Refusal(Some.Row(), "", "", Some.Row(kind: "offer")));

    [Fact]
    public void A_broken_value_cannot_break_the_sentence()
    {
        var sentence = Refusal(Some.Row(kind: "\"off\ner" + new string('x', 500) + "\""));

        Assert.DoesNotContain('\n', sentence);
        Assert.True(sentence.Length < 500, sentence);
    }

    private string Refusal(params string[] rows)
    {
        var path = folder.Write("export.csv", Some.Export(rows));
        var refusal = Assert.Throws<BadInputException>(() => PipelineReader.Read(path));
        Assert.StartsWith(path + ", ", refusal.Message);
        return refusal.Message;
    }
}
