package salaklang.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class DocumentContentTest {

    @Test
    void aDownloadCarriesTheNameInThaiAndIsNothingElseThanItsType() {
        var headers = file("บันทึก.csv", "text/csv").download().getHeaders();

        assertThat(headers.getFirst("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E0%B8%9A");
        assertThat(headers.getFirst("Content-Type")).isEqualTo("text/csv");
        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getFirst("Content-Security-Policy")).contains("sandbox");
    }

    @Test
    void picturesAndPdfOpenInTheBrowser() {
        assertThat(disposition("ภาพ.jpg", "image/jpeg")).startsWith("inline;");
        assertThat(disposition("รายงาน.pdf", "application/pdf")).startsWith("inline;");
        assertThat(disposition("ภาพ.heic", "image/heic")).startsWith("attachment;");
        assertThat(disposition("หนังสือ.docx", SmallFiles.WORD)).startsWith("attachment;");
    }

    @Test
    void aSizeIsSaidShortly() {
        assertThat(sized(1)).isEqualTo("1 KB");
        assertThat(sized(820_400)).isEqualTo("820 KB");
        assertThat(sized(1_240_000)).isEqualTo("1.2 MB");
    }

    private static String disposition(String name, String type) {
        return file(name, type).download().getHeaders().getFirst("Content-Disposition");
    }

    private static String sized(long size) {
        return new DocumentView(DocumentId.next(), "a", "text/plain", size, Instant.EPOCH).sizeText();
    }

    private static DocumentContent file(String name, String type) {
        return new DocumentContent(new DocumentView(DocumentId.next(), name, type, 1, Instant.EPOCH), new byte[] {1});
    }
}
