package salaklang.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNamesTest {

    private static final PersonalNames NAMES = new PersonalNames(List.of(
            "นายสมมติ ไม่มีตัวตน",
            "ทดลอง ระบบงาน",
            "ผู้ว่าราชการจังหวัดศรีสะเกษ",
            "ผู้อำนวยการ ทสจ.",
            "หัวหน้าสำนักงาน จังหวัด",
            "Somebody Example"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "มอบนายสมมติ ไม่มีตัวตนประสานงาน",
                "คุณสมมติ ไม่มีตัวตน",
                "สมมติ\nไม่มีตัวตน",
                "โดย ทดลอง  ระบบงาน",
                "นางสาวอื่นใด ไม่เคยบันทึก",
                "มอบนางอื่นใด ไม่เคยบันทึก",
                "ด.ช.อื่นใด ไม่เคยบันทึก",
                "reported by Somebody Example",
                "Mr. Another Person",
            })
    void aNameIsFoundHoweverItIsWritten(String text) {
        assertThat(NAMES.in(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ผู้ว่าราชการจังหวัดศรีสะเกษมอบหมาย",
                "ผู้อำนวยการ ทสจ. รายงาน",
                "หัวหน้าสำนักงาน จังหวัด",
                "นายอำเภอเมือง ศรีสะเกษ",
                "นายกเทศมนตรี ทุกแห่ง",
                "นายก อบต. ทุกแห่ง",
                "นายกองค์การบริหารส่วนตำบล ทุกแห่ง",
                "นายทะเบียน ท้องถิ่น",
                "นางพยาบาล วิชาชีพ",
                "คุณภาพ ชีวิต",
                "ผู้แทนภาคประชาชน 40 คน",
                "มติรับทราบและนำไปปฏิบัติ",
                "",
            })
    void aPositionOrAGroupIsNoName(String text) {
        assertThat(NAMES.in(text)).isEmpty();
    }

    @Test
    void nothingIsFoundInNothing() {
        assertThat(NAMES.in(null)).isEmpty();
    }
}
