package salaklang.meeting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import salaklang.committee.RuleProfile;
import salaklang.web.InvalidInput;

/**
 * In which way a meeting is held.
 *
 * @param procurement whether it decides on government procurement
 */
@Embeddable
public record MeetingSetting(
        @Enumerated(EnumType.STRING) MeetingMode mode,
        @Enumerated(EnumType.STRING) Secrecy secrecy,
        boolean procurement) {

    /** In one room, and no secret. */
    public static final MeetingSetting ORDINARY = new MeetingSetting(MeetingMode.IN_PERSON, Secrecy.ORDINARY, false);

    public MeetingSetting {
        mode = mode == null ? MeetingMode.IN_PERSON : mode;
        secrecy = secrecy == null ? Secrecy.ORDINARY : secrecy;
    }

    /**
     * Refuses to decide on procurement by electronic media (พ.ร.ก. ว่าด้วยการประชุมผ่านสื่ออิเล็กทรอนิกส์ พ.ศ. 2563 ม.3), and
     * to meet by them where the committee's own rules forbid it.
     */
    void requireAllowed(RuleProfile rules) {
        if (mode.isElectronic() && procurement) {
            throw new InvalidInput("mode", "meeting.error.electronic-procurement");
        }
        if (mode.isElectronic() && !rules.eMeetings()) {
            throw new InvalidInput("mode", "meeting.error.electronic-rules", rules.legalBasis());
        }
    }
}
