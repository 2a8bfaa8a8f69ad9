package salaklang.invitation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import salaklang.committee.NoticeCount;
import salaklang.committee.SeatId;

/** What the API says and is told of invitations. */
final class InvitationBodies {

    private InvitationBodies() {}

    private static Set<SeatId> seats(Set<UUID> ids) {
        return ids == null ? Set.of() : ids.stream().map(SeatId::new).collect(Collectors.toSet());
    }

    /**
     * A letter to send.
     *
     * @param adjournedRule whether it declares the reduced quorum of the next meeting; by default it does
     * @param told seats that were told at the meeting before
     */
    record LetterBody(String number, Boolean adjournedRule, Set<UUID> told) {

        LetterForm form() {
            return new LetterForm(number, adjournedRule == null || adjournedRule, seats(told));
        }
    }

    record ConsentBody(String reason) {}

    record ReminderBody(Set<UUID> seats) {

        Set<SeatId> ids() {
            return InvitationBodies.seats(seats);
        }
    }

    /** @param version of the answer that this one replaces; may be left out */
    record ReplyBody(
            ReplyKind reply,
            String reason,
            String substituteName,
            String substitutePosition,
            String substituteAccount,
            Integer version) {

        ReplyForm form() {
            return new ReplyForm(
                    reply,
                    reason,
                    substituteName,
                    substituteName,
                    substitutePosition,
                    substituteAccount,
                    null,
                    version);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record InvitationBody(
            String number,
            Instant sentAt,
            NoticeBody notice,
            CallBody urgent,
            QuorumBody quorum,
            PresidingBody presiding,
            List<SeatBody> seats) {

        static InvitationBody of(InvitationFile file) {
            var letter = file.letter();
            var sent = letter != null && !file.isPlanned();
            return new InvitationBody(
                    sent ? letter.number() : null,
                    sent ? letter.sentAt() : null,
                    sent
                            ? new NoticeBody(letter.noticeDays(), letter.noticeRequired(), letter.noticeCount(), null)
                            : new NoticeBody(
                                    file.notice().days(),
                                    file.notice().required(),
                                    file.notice().count(),
                                    file.notice().lastDay()),
                    CallBody.of(file.urgent()),
                    new QuorumBody(
                            file.quorum().members(),
                            file.quorum().attending(),
                            file.quorum().substitutes(),
                            file.quorum().open(),
                            file.quorum().needed(),
                            file.quorum().outlook()),
                    file.absence() == null
                            ? null
                            : new PresidingBody(
                                    file.absence().by(), file.absence().who()),
                    file.lines().stream().map(SeatBody::of).toList());
        }
    }

    /** @param lastDay on which a letter still keeps the rule; only before it is sent */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NoticeBody(int days, int required, NoticeCount count, LocalDate lastDay) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CallBody(String reason, Consent consent, String by, Instant at, String letter) {

        static CallBody of(UrgentCall call) {
            return call == null
                    ? null
                    : new CallBody(call.reason(), call.consent(), call.by(), call.at(), call.letter());
        }
    }

    record QuorumBody(
            int members, int attending, int substitutes, int open, int needed, ExpectedQuorum.Outlook outlook) {}

    /** Who would preside without the chair. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PresidingBody(ChairAbsence.Succession by, String position) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SeatBody(
            UUID seat,
            String position,
            boolean counts,
            Reach reach,
            ReplyKind reply,
            String reason,
            String substitute,
            Boolean substituteCounts,
            Instant repliedAt,
            Instant remindedAt) {

        static SeatBody of(SeatLine line) {
            return new SeatBody(
                    line.seat().value(),
                    line.position(),
                    line.counts(),
                    line.reach(),
                    line.reply(),
                    line.reason(),
                    line.substitute(),
                    line.substitute() == null ? null : line.substituteCounts(),
                    line.repliedAt(),
                    line.remindedAt());
        }
    }
}
