package salaklang.invitation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What a letter of invitation says, frozen as it was sent; digits are Arabic, the printed letter has Thai ones.
 *
 * @param changed whether the members had been invited to another date before
 * @param electronic whether members take part by electronic media
 * @param chair who presides, by position
 * @param adjournedRule the declaration of the reduced quorum; null for none
 * @param urgent the words on the short notice; null where the notice is kept
 */
record LetterContent(
        String number,
        LocalDate date,
        LetterheadForm letterhead,
        String committee,
        String meetingNumber,
        LocalDateTime startsAt,
        String place,
        boolean changed,
        boolean electronic,
        String chair,
        List<String> enclosures,
        String adjournedRule,
        String urgent,
        List<Line> agenda,
        List<Addressee> addressees) {

    /** @param heading whether it is an official heading, or a matter under one */
    record Line(String number, String text, boolean heading) {}

    /** @param name the same as the position where nobody is named */
    record Addressee(String seat, String position, String name) {

        String text() {
            return name.equals(position) ? position : position + " (" + name + ")";
        }
    }

    String subject() {
        return (changed ? "เปลี่ยนแปลงกำหนดและเชิญประชุม" : "เชิญประชุม") + committee + " ครั้งที่ " + meetingNumber;
    }
}
