package salaklang.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.io.ByteArrayResource;
import salaklang.web.InvalidInput;

class OfficeContentsTest {

    private static final String TEXT = "application/vnd.oasis.opendocument.text";

    private final FileCheck check = new FileCheck(new Binder(new MapConfigurationPropertySource(Map.of()))
            .bindOrCreate("sala.document", DocumentSettings.class));

    @ParameterizedTest
    @ValueSource(strings = {SmallFiles.WORD, SmallFiles.SHEET, SmallFiles.SLIDES})
    void anOfficeFileThatUnpacksToFarTooMuchIsRefused(String type) throws Exception {
        var bomb = with(SmallFiles.office(type), "xl/bomb.xml", 40_000_000, 0);
        assertThat(bomb).hasSizeLessThan(100_000);
        refused("ตาราง.xlsx", bomb, "document.error.unpacks-too-large");
    }

    @Test
    void anOpenDocumentThatUnpacksToFarTooMuchIsRefused() throws Exception {
        refused(
                "หนังสือ.odt",
                with(SmallFiles.openDocument(TEXT), "bomb.xml", 40_000_000, 0),
                "document.error.unpacks-too-large");
    }

    @Test
    void manyEntriesThatTogetherUnpackToTooMuchAreRefused() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            copy(SmallFiles.office(SmallFiles.WORD), zip);
            for (int each = 0; each < 40; each++) {
                zip.putNextEntry(new ZipEntry("word/" + each + ".xml"));
                zip.write(new byte[300_000]);
            }
        }
        refused("หนังสือ.docx", bytes.toByteArray(), "document.error.unpacks-too-large");
    }

    @Test
    void aCrowdOfEntriesIsRefused() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            copy(SmallFiles.office(SmallFiles.WORD), zip);
            for (int each = 0; each <= OfficeContents.MOST_ENTRIES; each++) {
                zip.putNextEntry(new ZipEntry("word/" + each));
            }
        }
        refused("หนังสือ.docx", bytes.toByteArray(), "document.error.unpacks-too-large");
    }

    @Test
    void whatSaysItIsSmallIsCountedByWhatComesOut() throws Exception {
        var bomb = with(SmallFiles.office(SmallFiles.WORD), "bomb.xml", 40_000_000, 0);
        var said = new byte[] {0, 0x5a, 0x62, 0x02}; // 40,000,000 in little-endian order
        for (int at = 0; at + 4 <= bomb.length; at++) {
            if (Arrays.equals(bomb, at, at + 4, said, 0, 4)) {
                bomb[at] = 9;
                bomb[at + 1] = bomb[at + 2] = bomb[at + 3] = 0;
            }
        }
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> check("หนังสือ.docx", bomb));
    }

    @Test
    void anArchiveInsideIsRefusedWhateverItIsCalled() throws Exception {
        var inner = SmallFiles.zip(Map.of("a.txt", "a"));
        refused(
                "หนังสือ.docx",
                with(SmallFiles.office(SmallFiles.WORD), "a.zip", inner),
                "document.error.nested-archive");
        refused(
                "หนังสือ.docx",
                with(SmallFiles.office(SmallFiles.WORD), "word/media/image1.png", inner),
                "document.error.nested-archive");
        refused(
                "หนังสือ.docx",
                with(SmallFiles.office(SmallFiles.WORD), "a", new byte[] {'R', 'a', 'r', '!', 26, 7, 1, 0, 0}),
                "document.error.nested-archive");
    }

    @Test
    void aTableBehindAChartIsFineAndCounted() throws Exception {
        var table = SmallFiles.office(SmallFiles.SHEET);
        assertThatCode(() -> check(
                        "นำเสนอ.pptx", with(SmallFiles.office(SmallFiles.SLIDES), "ppt/embeddings/Sheet1.xlsx", table)))
                .doesNotThrowAnyException();
        refused(
                "นำเสนอ.pptx",
                with(
                        SmallFiles.office(SmallFiles.SLIDES),
                        "ppt/embeddings/Sheet1.xlsx",
                        with(table, "bomb.xml", 40_000_000, 0)),
                "document.error.unpacks-too-large");
        refused(
                "นำเสนอ.pptx",
                with(SmallFiles.office(SmallFiles.SLIDES), "ppt/embeddings/Sheet1.xlsx", with(table, "b.xlsx", table)),
                "document.error.nested-archive");
    }

    @Test
    void aLargeHonestFileIsFine() throws Exception {
        var photo = new byte[5_000_000];
        new Random(1).nextBytes(photo);
        assertThatCode(() ->
                        check("หนังสือ.docx", with(SmallFiles.office(SmallFiles.WORD), "word/media/1.jpeg", photo)))
                .doesNotThrowAnyException();
    }

    @Test
    void aFileThatBreaksOffIsRefused() {
        var whole = SmallFiles.openDocument(TEXT);
        refused("หนังสือ.odt", Arrays.copyOf(whole, whole.length - 30), "document.error.office-broken");
    }

    private void refused(String name, byte[] content, String key) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> check(name, content))
                .returns("files", InvalidInput::field)
                .returns(key, InvalidInput::messageKey)
                .satisfies(why -> assertThat(why.arguments()).containsExactly(name));
    }

    private void check(String name, byte[] content) {
        check.check(name, content.length, new ByteArrayResource(content));
    }

    private static byte[] with(byte[] office, String entry, int size, int filling) throws IOException {
        var content = new byte[size];
        Arrays.fill(content, (byte) filling);
        return with(office, entry, content);
    }

    private static byte[] with(byte[] office, String entry, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            copy(office, zip);
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static void copy(byte[] office, ZipOutputStream zip) throws IOException {
        try (var from = new ZipInputStream(new ByteArrayInputStream(office))) {
            for (ZipEntry entry; (entry = from.getNextEntry()) != null; ) {
                var content = from.readAllBytes();
                var same = new ZipEntry(entry.getName());
                if (entry.getName().equals("mimetype")) {
                    same.setMethod(ZipEntry.STORED);
                    same.setSize(content.length);
                    same.setCrc(entry.getCrc());
                }
                zip.putNextEntry(same);
                zip.write(content);
            }
        }
    }
}
