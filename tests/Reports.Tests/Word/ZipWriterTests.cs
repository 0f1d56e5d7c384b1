using System.IO.Compression;
using System.Text;
using CsCheck;
using Reports.Testing;
using Reports.Word;

namespace Reports.Tests.Word;

public class ZipWriterTests
{
    [Fact]
    public void What_is_packed_can_be_read_again() =>
        Gen.Byte.Array[0, 5000].Array[0, 6].Always(
            contents =>
            {
                using var file = new MemoryStream();
                var zip = new ZipWriter(file);
                for (var entry = 0; entry < contents.Length; entry++)
                {
                    zip.Add($"word/part{entry}.xml", PackedPart.Of(contents[entry], areSmall: entry % 2 == 1));
                }

                zip.Finish();
                using var read = new ZipArchive(new MemoryStream(file.ToArray()), ZipArchiveMode.Read);
                Assert.Equal(contents.Length, read.Entries.Count);
                for (var entry = 0; entry < contents.Length; entry++)
                {
                    // Reading to the end checks length and checksum.
                    using var stream = read.Entries[entry].Open();
                    using var bytes = new MemoryStream();
                    stream.CopyTo(bytes);
                    Assert.Equal(contents[entry], bytes.ToArray());
                    Assert.Equal($"word/part{entry}.xml", read.Entries[entry].FullName);
                    Assert.Equal(1980, read.Entries[entry].LastWriteTime.Year);
                }
            },
            iter: 100);

    [Fact]
    public void A_part_unpacks_to_what_was_packed()
    {
        var text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<w:p><w:r><w:t>一图四清单</w:t></w:r></w:p>", 1000)));

        var packed = PackedPart.Of(text);

        Assert.True(packed.Deflated.Length < text.Length / 20);
        Assert.Equal(text, packed.Unpack());
    }
}
