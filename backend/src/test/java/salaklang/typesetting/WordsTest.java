package salaklang.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "ประชุมคณะกรรมการและคณะทำงาน, ประชุม|คณะกรรมการ|และ|คณะทำงาน",
        "การเข้าร่วมโครงการฯ ให้, การ|เข้าร่วม|โครงการฯ |ให้",
        "ในการบูรณาการ, ใน|การ|บูรณาการ",
        "เรื่องอื่น ๆ ถ้ามี, เรื่อง|อื่น ๆ |ถ้า|มี",
        "เวลา 09.00 น. ที่, เวลา |09.00 น. |ที่",
        "วันที่ 7 เมษายน 2565, วันที่ 7 เมษายน |2565",
        "การประชุม ครั้งที่ 3/2569, การประชุม |ครั้งที่ 3/2569",
        "แห่ง ณ ห้องประชุม, แห่ง |ณ ห้องประชุม",
        "โทร. 0 4561 1234, โทร. 0 4561 1234",
        "วัด โรงเรียน ฯลฯ และ, วัด |โรงเรียน ฯลฯ |และ",
        "ประธานาธิบดี, ประธานาธิบดี",
    })
    void aLineMayEndAfterAWordAndNowhereElse(String text, String pieces) {
        var ends = Words.ends(text);
        var found = new ArrayList<String>();
        for (var i = 0; i < ends.size(); i++) {
            found.add(text.substring(i == 0 ? 0 : ends.get(i - 1), ends.get(i)));
        }
        assertThat(String.join("|", found)).isEqualTo(pieces);
    }
}
