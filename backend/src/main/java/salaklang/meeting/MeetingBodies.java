package salaklang.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import salaklang.committee.AgendaHeadingKind;
import salaklang.committee.CommitteeId;
import salaklang.document.DocumentView;
import salaklang.meeting.DecidedOutcomes.DecidedOutcome;
import salaklang.web.InvalidInput;

/** What the API says and is told of meetings. */
final class MeetingBodies {

    private MeetingBodies() {}

    /** @param number as printed, such as {@code 3/2569} */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MeetingBody(
            UUID id,
            UUID committee,
            String committeeName,
            String number,
            Instant startsAt,
            String place,
            MeetingState state,
            MeetingMode mode,
            Secrecy secrecy,
            boolean procurement,
            UUID adjournedFrom) {

        static MeetingBody of(MeetingView meeting) {
            return new MeetingBody(
                    meeting.id().value(),
                    meeting.committee().value(),
                    meeting.committeeName(),
                    meeting.numberBE(),
                    meeting.startsAt(),
                    meeting.place(),
                    meeting.state(),
                    meeting.mode(),
                    meeting.secrecy(),
                    meeting.setting().procurement(),
                    meeting.adjournedFrom() == null
                            ? null
                            : meeting.adjournedFrom().value());
        }
    }

    /** @param noticeDays full days between the invitation, or now, and the meeting */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MeetingFileBody(
            MeetingBody meeting,
            List<ItemBody> agenda,
            int agendaVersion,
            Instant invitedAt,
            Instant openedAt,
            Instant closedAt,
            Instant noticeDeadline,
            int noticeDays,
            String reason,
            List<MatterArising> mattersArising) {

        static MeetingFileBody of(MeetingFile file) {
            return new MeetingFileBody(
                    MeetingBody.of(file.meeting()),
                    file.agenda().stream().map(ItemBody::of).toList(),
                    file.agendaVersion(),
                    file.invitedAt(),
                    file.openedAt(),
                    file.closedAt(),
                    file.noticeDeadline(),
                    file.noticeDays(),
                    file.reason(),
                    file.mattersArising());
        }
    }

    /** @param heading whether it is one of the official headings */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ItemBody(
            UUID id,
            String number,
            boolean heading,
            String title,
            String presenter,
            String presenterName,
            Integer minutes,
            AgendaHeadingKind headingKind,
            UUID adopts,
            List<DocumentView> papers,
            boolean late,
            String note,
            OutcomeKind outcome,
            String text,
            List<DecidedOutcome> outcomes,
            int version) {

        static ItemBody of(AgendaLine line) {
            return new ItemBody(
                    line.id().value(),
                    line.number(),
                    line.isTop(),
                    line.title(),
                    line.presenterCode(),
                    line.presenterName(),
                    line.minutes(),
                    line.headingKind(),
                    line.adopts() == null ? null : line.adopts().value(),
                    line.papers(),
                    line.late(),
                    line.note(),
                    line.outcome(),
                    line.outcomeText(),
                    line.outcomes(),
                    line.version());
        }
    }

    /** @param version of the item, as it was read; null to change whatever it is */
    record NewItem(
            Integer heading, String title, String presenter, String presenterName, Integer minutes, Integer version) {

        AgendaEntry entry() {
            return form().entry();
        }

        AgendaEntry change() {
            return form().change();
        }

        private ItemForm form() {
            return new ItemForm(heading, title, presenter, presenterName, minutes, version, null);
        }
    }

    /** @param time such as {@code 09:00}, in Thailand */
    record NewMeeting(
            UUID committee,
            LocalDate date,
            LocalTime time,
            String place,
            MeetingMode mode,
            Secrecy secrecy,
            boolean procurement) {

        PlanMeeting plan() {
            if (committee == null) {
                throw new InvalidInput("committee", "meeting.error.committee-missing");
            }
            return new PlanMeeting(
                    new CommitteeId(committee), date, time, place, new MeetingSetting(mode, secrecy, procurement));
        }
    }

    record NewDate(LocalDate date, LocalTime time, String reason) {}

    record Reason(String reason) {}
}
