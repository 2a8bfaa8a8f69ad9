package salaklang.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salaklang.committee.RuleProfile;
import salaklang.web.InvalidInput;

@DisplayName("พ.ร.ก. ว่าด้วยการประชุมผ่านสื่ออิเล็กทรอนิกส์ พ.ศ. 2563 ม.3")
class MeetingSettingTest {

    @ParameterizedTest(name = "{0}, procurement {1}, e-meetings allowed {2}: {3}")
    @CsvSource(textBlock = """
            IN_PERSON,  false, true,  allowed
            IN_PERSON,  true,  true,  allowed
            IN_PERSON,  true,  false, allowed
            ELECTRONIC, false, true,  allowed
            HYBRID,     false, true,  allowed
            ELECTRONIC, true,  true,  meeting.error.electronic-procurement
            HYBRID,     true,  true,  meeting.error.electronic-procurement
            ELECTRONIC, false, false, meeting.error.electronic-rules
            HYBRID,     false, false, meeting.error.electronic-rules
            """)
    void procurementAndCommitteesWhoseRulesForbidItDoNotMeetElectronically(
            MeetingMode mode, boolean procurement, boolean allowed, String expected) {
        var setting = new MeetingSetting(mode, Secrecy.ORDINARY, procurement);
        if (expected.equals("allowed")) {
            assertThatCode(() -> setting.requireAllowed(rules(allowed))).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> setting.requireAllowed(rules(allowed)))
                    .isInstanceOfSatisfying(InvalidInput.class, input -> {
                        assertThat(input.field()).isEqualTo("mode");
                        assertThat(input.messageKey()).isEqualTo(expected);
                    });
        }
    }

    private static RuleProfile rules(boolean eMeetings) {
        var act = RuleProfile.OF_THE_ACT;
        return new RuleProfile(
                act.quorum(),
                act.noticeDays(),
                act.noticeCount(),
                act.majority(),
                act.castingVote(),
                act.substitutes(),
                eMeetings,
                act.adjournedQuorum(),
                act.adjournedWithinDays(),
                act.legalBasis());
    }
}
