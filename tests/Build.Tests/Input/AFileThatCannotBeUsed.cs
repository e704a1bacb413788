using System.Text;
using GhostingGuard.Build.Replay.Input;
using Xunit;

namespace GhostingGuard.Build.Tests.Input;

public sealed class AFileThatCannotBeUsed : System.IDisposable
{
    private readonly ScratchFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_missing_file() => Assert.Contains("there is no such file; check the path", Refusal(folder.In("nowhere.csv")));

    [Fact]
    public void A_folder() => Assert.Contains("this is a folder; name the CSV", Refusal(folder.Path));

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    public void An_empty_file(string text) =>
        Assert.Contains($"line 1: the file is empty; begin with the header {Some.Header}", Refusal(folder.Write("export.csv", text)));

    [Fact]
    public void A_blank_line_where_the_header_belongs() =>
        Assert.Contains("line 1: the header is \"\"; write", Refusal(folder.Write("export.csv", "\n" + Some.Export(Some.Row()))));

    [Fact]
    public void The_first_problem_of_several_is_told()
    {
        var export = Some.Export(Some.Row(), Some.Row(time: "soon"), Some.Row("Lift\0"));

        Assert.Contains("line 3: the time", Refusal(folder.Write("export.csv", export)));
    }

    [Fact]
    public void A_broken_character_inside_a_long_note_is_not_taken_for_a_missing_quote() =>
        Assert.Contains("line 3: there is a NUL byte", Refusal(folder.Write("export.csv", Some.Export(Some.Row(note: "\"one\ntwo\0\"")))));

    [Fact]
    public void A_header_without_rows() =>
        Assert.Contains("line 2: there is no row below the header; export", Refusal(folder.Write("export.csv", Some.Export())));

    [Theory]
    [InlineData("opportunity;contact;amount;time;event;note")]
    [InlineData("opportunity,contact,amount,time,event")]
    [InlineData("contact,opportunity,amount,time,event,note")]
    [InlineData("Lift 1,Ada,1000,2024-03-04T09:00:00+01:00,created,")]
    public void Another_header(string header) =>
        Assert.Contains($"line 1: the header is \"{header}", Refusal(folder.Write("export.csv", header + "\n" + Some.Row() + "\n")));

    [Theory]
    [InlineData(';')]
    [InlineData('\t')]
    public void Another_separator(char separator) =>
        Assert.Contains("line 1: the header is", Refusal(folder.Write("export.csv", Some.Export(Some.Row(), Some.Row("Lift 2")).Replace(',', separator))));

    [Fact]
    public void Text_in_another_encoding()
    {
        var latin = Encoding.Latin1.GetBytes(Some.Export(Some.Row(), Some.Row("Aufzüge")));

        Assert.Contains("line 3: the text is not UTF-8; save", Refusal(folder.Write("export.csv", latin)));
    }

    [Fact]
    public void A_table_saved_as_UTF_16() =>
        Assert.Contains("line 1: the text is not UTF-8", Refusal(folder.Write("export.csv", Encoding.Unicode.GetPreamble())));

    [Fact]
    public void A_NUL_byte() =>
        Assert.Contains("line 3: there is a NUL byte; export", Refusal(folder.Write("export.csv", Some.Export(Some.Row(), Some.Row("Lift\02")))));

    [Fact]
    public void Plain_text_that_calls_itself_gzip() =>
        Assert.Contains("not compressed with gzip; compress it, or take .gz off", Refusal(folder.Write("export.csv.gz", Some.Export(Some.Row()))));

    [Fact]
    public void A_gzip_file_cut_off_anywhere()
    {
        var whole = ScratchFolder.Gzip(Some.Export(Some.Row(), Some.Row("Lift 2"), Some.Row("Lift 3")));
        for (var length = 2; length < whole.Length; length++)
        {
            var sentence = Refusal(folder.Write("export.csv.gz", whole[..length]));

            Assert.Contains("copy or download the file again", sentence);
        }
    }

    [Fact]
    public void A_gzip_file_with_one_bit_changed_is_never_read_as_another_text()
    {
        var text = Some.Export(Some.Row(), Some.Row("Lift 2"), Some.Row("Lift 3"));
        var whole = ScratchFolder.Gzip(text);
        for (var bit = 10 * 8; bit < whole.Length * 8; bit++)
        {
            var damaged = (byte[])whole.Clone();
            damaged[bit / 8] ^= (byte)(1 << (bit % 8));

            // The bits that fill up the last byte of the data carry nothing: those may change.
            if (Unpacked(damaged) is { } unpacked)
            {
                Assert.Equal(text, unpacked);
            }
        }
    }

    [Fact]
    public void Something_behind_the_gzip_data() =>
        Assert.Contains(
            "something else follows the compressed data",
            Refusal(folder.Write("export.csv.gz", [.. ScratchFolder.Gzip(Some.Export(Some.Row())), 1, 2, 3])));

    private static string? Unpacked(byte[] packed)
    {
        try
        {
            return Encoding.UTF8.GetString(GzipFile.Unpack("export.csv.gz", packed));
        }
        catch (BadInputException)
        {
            return null;
        }
    }

    private static string Refusal(string path)
    {
        var refusal = Assert.Throws<BadInputException>(() => PipelineReader.Read(path));
        Assert.StartsWith(path, refusal.Message);
        Assert.EndsWith(".", refusal.Message);
        return refusal.Message;
    }
}
