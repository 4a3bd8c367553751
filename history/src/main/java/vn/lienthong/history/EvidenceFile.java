package vn.lienthong.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.lienthong.casefile.Upload;

/** A report as a word processor would have saved it. */
final class EvidenceFile {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String TYPES = HEAD
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument"
            + ".wordprocessingml.document.main+xml\"/></Types>";
    private static final String RELATIONS = HEAD
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
            + " Target=\"word/document.xml\"/></Relationships>";

    private EvidenceFile() {}

    static Upload report(String name, List<String> paragraphs) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            put(zip, "[Content_Types].xml", TYPES);
            put(zip, "_rels/.rels", RELATIONS);
            put(zip, "word/document.xml", document(paragraphs));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Upload(name, bytes.toByteArray());
    }

    private static String document(List<String> paragraphs) {
        var text = new StringBuilder(HEAD)
                .append(
                        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
        paragraphs.forEach(paragraph -> text.append("<w:p><w:r><w:t xml:space=\"preserve\">")
                .append(paragraph.replace("&", "&amp;").replace("<", "&lt;"))
                .append("</w:t></w:r></w:p>"));
        return text.append("</w:body></w:document>").toString();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(UTF_8));
        zip.closeEntry();
    }
}
