package salaklang.invitation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import salaklang.committee.CommitteeView;
import salaklang.committee.RuleProfile;
import salaklang.committee.SeatId;
import salaklang.committee.SeatOffice;
import salaklang.committee.SeatView;
import salaklang.document.DocumentId;
import salaklang.document.Documents;
import salaklang.document.Papers;
import salaklang.meeting.AgendaItemView;
import salaklang.meeting.MeetingRecord;
import salaklang.meeting.MeetingView;

/** Writes the letters of a meeting, and keeps those that were sent as they were. */
@Component
class LetterWriter {

    private final MeetingRecord meetings;
    private final LetterheadService letterheads;
    private final Papers papers;
    private final Documents documents;
    private final ObjectMapper json;
    private final Clock clock;

    LetterWriter(
            MeetingRecord meetings,
            LetterheadService letterheads,
            Papers papers,
            Documents documents,
            ObjectMapper json,
            Clock clock) {
        this.meetings = meetings;
        this.letterheads = letterheads;
        this.papers = papers;
        this.documents = documents;
        this.json = json;
        this.clock = clock;
    }

    /** @param call what the chair consented to where the notice is short; null for nothing */
    LetterContent write(
            MeetingView meeting,
            CommitteeView committee,
            List<SeatView> seats,
            RuleProfile rules,
            LetterForm form,
            MeetingCall call,
            boolean changed) {
        var agenda = meetings.agenda(meeting.id());
        var chair = seats.stream()
                .filter(seat -> seat.office() == SeatOffice.CHAIR)
                .map(SeatView::position)
                .findFirst()
                .orElse("ประธาน");
        return new LetterContent(
                form.number(),
                LocalDate.now(clock),
                letterheads.of(committee.secretariat()),
                committee.name(),
                meeting.numberBE(),
                meeting.startsAt().atZone(clock.getZone()).toLocalDateTime(),
                meeting.place(),
                changed,
                meeting.mode().isElectronic(),
                chair,
                enclosures(agenda),
                form.adjournedRule() && rules.adjournedQuorum() != null
                        ? LetterWords.adjournedRule(rules, meeting.adjournedFrom() != null)
                        : null,
                call == null ? null : LetterWords.urgent(call.urgentReason(), call.consentBy(), rules),
                agenda.stream().map(LetterWriter::line).toList(),
                addressees(seats, form.told()));
    }

    byte[] pdf(LetterContent letter) {
        return papers.pdf(LetterPaper.circular(letter));
    }

    /** The letter for one seat; null for a seat to which none went. */
    byte[] pdf(LetterContent letter, SeatId seat) {
        return letter.addressees().stream()
                .filter(addressee -> addressee.seat().equals(seat.toString()))
                .findFirst()
                .map(addressee -> papers.pdf(LetterPaper.personal(letter, addressee)))
                .orElse(null);
    }

    Letter keep(MeetingCall call, LetterContent content, NoticeGiven notice, Instant at, String by) {
        var name = "หนังสือเชิญประชุม " + content.meetingNumber().replace('/', '-');
        return new Letter(
                call,
                content.number(),
                json(content),
                store(name + ".pdf", pdf(content)),
                store(name + ".docx", papers.docx(LetterPaper.circular(content))),
                content.adjournedRule() != null,
                notice,
                at,
                by);
    }

    LetterContent read(Letter letter) {
        try {
            return json.readValue(letter.content(), LetterContent.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private DocumentId store(String name, byte[] content) {
        return documents.store(name, content);
    }

    private String json(LetterContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    private static List<String> enclosures(List<AgendaItemView> agenda) {
        var enclosures = new ArrayList<String>();
        enclosures.add("ระเบียบวาระการประชุม จำนวน 1 ชุด");
        int files = agenda.stream().mapToInt(item -> item.papers().size()).sum();
        if (files > 0) {
            enclosures.add("เอกสารประกอบการประชุม จำนวน " + files + " รายการ");
        }
        return enclosures;
    }

    private static LetterContent.Line line(AgendaItemView item) {
        return new LetterContent.Line(item.number(), item.title(), item.isHeading());
    }

    /** Who was told at the meeting before needs no letter (ม.80 วรรคสอง). */
    private static List<LetterContent.Addressee> addressees(List<SeatView> seats, Set<SeatId> told) {
        return seats.stream()
                .filter(seat -> !told.contains(seat.id()))
                .map(seat -> new LetterContent.Addressee(seat.id().toString(), seat.position(), seat.name()))
                .toList();
    }
}
