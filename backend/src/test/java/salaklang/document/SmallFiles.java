package salaklang.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest files of their kinds that are still true to them. */
final class SmallFiles {

    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String SLIDES = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
    static final String WORD_WITH_MACROS = "application/vnd.ms-word.document.macroEnabled";

    private SmallFiles() {}

    static byte[] pdf() {
        return text(
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
                        + "trailer<</Root 1 0 R>>\n%%EOF\n");
    }

    static byte[] png() {
        return Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    }

    static byte[] jpeg() {
        return Base64.getDecoder()
                .decode(
                        "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////"
                                + "////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAA"
                                + "AAAAAAD/2gAIAQEAAD8AN//Z");
    }

    static byte[] webp() {
        return Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
    }

    static byte[] heic() {
        return text("\u0000\u0000\u0000\u0018ftypheic\u0000\u0000\u0000\u0000mif1heic");
    }

    static byte[] html() {
        return text("<!doctype html><html><script>alert(1)</script></html>");
    }

    static byte[] windowsProgram() {
        var program = new byte[256];
        program[0] = 'M';
        program[1] = 'Z';
        program[0x3c] = (byte) 0x80;
        program[0x80] = 'P';
        program[0x81] = 'E';
        return program;
    }

    /** @param type of which the main part is, as {@link #WORD} */
    static byte[] office(String type) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "[Content_Types].xml",
                "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/main.xml\" ContentType=\"" + type + ".main+xml\"/></Types>");
        parts.put("_rels/.rels", "<Relationships/>");
        parts.put("main.xml", "<main/>");
        return zip(parts);
    }

    static byte[] openDocument(String type) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("mimetype", type);
        parts.put("content.xml", "<office/>");
        return zip(parts);
    }

    static byte[] zip(Map<String, String> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                var content = text(entry.getValue());
                zip.putNextEntry(entry.getKey().equals("mimetype") ? stored(content) : new ZipEntry(entry.getKey()));
                zip.write(content);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ZipEntry stored(byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        var entry = new ZipEntry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        return entry;
    }
}
