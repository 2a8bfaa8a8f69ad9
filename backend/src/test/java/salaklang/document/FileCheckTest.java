package salaklang.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.io.ByteArrayResource;
import salaklang.web.InvalidInput;

class FileCheckTest {

    private final FileCheck check = new FileCheck(settings(Map.of("sala.document.max-size", "1MB")));

    @ParameterizedTest
    @MethodSource
    void aFileIsTakenForWhatItsContentIs(String name, byte[] content, String type) {
        assertThat(check(name, content).mediaType()).isEqualTo(type);
    }

    static Stream<Arguments> aFileIsTakenForWhatItsContentIs() {
        return Stream.of(
                Arguments.of("รายงาน.pdf", SmallFiles.pdf(), "application/pdf"),
                Arguments.of("ภาพ.png", SmallFiles.png(), "image/png"),
                Arguments.of("ภาพ.jpg", SmallFiles.jpeg(), "image/jpeg"),
                Arguments.of("no-ending", SmallFiles.jpeg(), "image/jpeg"),
                Arguments.of("ภาพ.webp", SmallFiles.webp(), "image/webp"),
                Arguments.of("ภาพ.heic", SmallFiles.heic(), "image/heic"),
                Arguments.of("หนังสือ.docx", SmallFiles.office(SmallFiles.WORD), SmallFiles.WORD),
                Arguments.of("หนังสือ", SmallFiles.office(SmallFiles.WORD), SmallFiles.WORD),
                Arguments.of("ตาราง.xlsx", SmallFiles.office(SmallFiles.SHEET), SmallFiles.SHEET),
                Arguments.of("นำเสนอ.pptx", SmallFiles.office(SmallFiles.SLIDES), SmallFiles.SLIDES),
                Arguments.of(
                        "หนังสือ.odt",
                        SmallFiles.openDocument("application/vnd.oasis.opendocument.text"),
                        "application/vnd.oasis.opendocument.text"),
                Arguments.of(
                        "ตาราง.ods",
                        SmallFiles.openDocument("application/vnd.oasis.opendocument.spreadsheet"),
                        "application/vnd.oasis.opendocument.spreadsheet"),
                Arguments.of("บันทึก.txt", SmallFiles.text("ที่ประชุมรับทราบ"), "text/plain"),
                Arguments.of("รายชื่อ.csv", SmallFiles.text("ลำดับ,หน่วยงาน\n1,สถจ."), "text/csv"));
    }

    @ParameterizedTest
    @MethodSource
    void aFileOfAnotherTypeIsRefusedWhateverItIsCalled(String name, byte[] content, String type) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> check(name, content))
                .returns("files", InvalidInput::field)
                .returns("document.error.type-not-allowed", InvalidInput::messageKey)
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly(name, type));
    }

    static Stream<Arguments> aFileOfAnotherTypeIsRefusedWhateverItIsCalled() {
        return Stream.of(
                Arguments.of("รายงาน.pdf", SmallFiles.html(), "text/html"),
                Arguments.of("ภาพ.jpg", SmallFiles.windowsProgram(), "application/x-msdownload"),
                Arguments.of("บันทึก.html", SmallFiles.text("ที่ประชุมรับทราบ"), "text/html"),
                Arguments.of("แฟ้ม.zip", SmallFiles.zip(Map.of("a.txt", "a")), "application/zip"),
                Arguments.of("หนังสือ.docx", SmallFiles.zip(Map.of("a.txt", "a")), "application/zip"),
                Arguments.of("หนังสือ.docx", SmallFiles.office(SmallFiles.WORD_WITH_MACROS), "application/zip"),
                Arguments.of(
                        "ภาพ.png",
                        SmallFiles.text("<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>"),
                        "image/svg+xml"));
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> check("รายงาน.pdf", new byte[0]))
                .returns("document.error.empty", InvalidInput::messageKey);
    }

    @Test
    void aFileAboveTheLimitIsRefusedUnread() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> check.check("รายงาน.pdf", 1024 * 1024 + 1, () -> {
                    throw new AssertionError("it is not to be read");
                }))
                .returns("document.error.too-large", InvalidInput::messageKey)
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly("รายงาน.pdf", 1L));
    }

    @Test
    void twentyFiveMegabytesAndNoArchivesAreTheDefault() {
        var settings = settings(Map.of());

        assertThat(settings.maxSize().toMegabytes()).isEqualTo(25);
        assertThat(settings.allowedTypes()).contains("application/pdf").doesNotContain("application/zip", "text/html");
    }

    private CheckedFile check(String name, byte[] content) {
        return check.check(name, content.length, new ByteArrayResource(content));
    }

    private static DocumentSettings settings(Map<String, String> given) {
        return new Binder(new MapConfigurationPropertySource(given))
                .bindOrCreate("sala.document", DocumentSettings.class);
    }
}
