package salaklang.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "บันทึกการประชุม ครั้งที่ ๒.pdf, บันทึกการประชุม ครั้งที่ ๒.pdf",
        "../../etc/passwd, passwd",
        "C:\\รายงาน\\ภาพ.jpg, ภาพ.jpg",
        ".htaccess, htaccess",
        "a<b>\"c|.txt, a_b__c_.txt",
    })
    void aNameHasNoFoldersAndKeepsItsLetters(String given, String clean) {
        assertThat(FileName.clean(given)).isEqualTo(clean);
    }

    @Test
    void aNameCannotHideItsEnding() {
        assertThat(FileName.clean("photo\u202Egpj.exe\r\nX-Evil: 1")).isEqualTo("photogpj.exeX-Evil_ 1");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "...", "/", "a/\u0000"})
    void everyFileHasAName(String given) {
        assertThat(FileName.clean(given)).isEqualTo("file");
    }

    @Test
    void aLongNameKeepsItsEnding() {
        assertThat(FileName.clean("ก".repeat(500) + ".docx")).hasSize(200).endsWith("ก.docx");
    }
}
