package salaklang.invitation;

import java.nio.charset.StandardCharsets;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.SeatId;
import salaklang.committee.SeatView;
import salaklang.document.DocumentContent;
import salaklang.document.DocumentId;
import salaklang.document.Documents;
import salaklang.identity.CurrentUser;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingRecord;
import salaklang.web.NotFound;

/** The files of invitations: who sees the committee reads the letter, and each seat its own. */
@Service
@Transactional(readOnly = true)
class LetterFiles {

    private final Invitations invitations;
    private final Letters letters;
    private final MeetingCalls calls;
    private final LetterWriter writer;
    private final InvitationMessages messages;
    private final Documents documents;
    private final MeetingRecord meetings;
    private final CommitteeRegister committees;
    private final InvitationAccess access;
    private final CurrentUser user;

    LetterFiles(
            Invitations invitations,
            Letters letters,
            MeetingCalls calls,
            LetterWriter writer,
            InvitationMessages messages,
            Documents documents,
            MeetingRecord meetings,
            CommitteeRegister committees,
            InvitationAccess access,
            CurrentUser user) {
        this.invitations = invitations;
        this.letters = letters;
        this.calls = calls;
        this.writer = writer;
        this.messages = messages;
        this.documents = documents;
        this.meetings = meetings;
        this.committees = committees;
        this.access = access;
        this.user = user;
    }

    DocumentContent pdf(MeetingId id) {
        return documents.content(letter(id).view().pdf());
    }

    DocumentContent docx(MeetingId id) {
        return documents.content(letter(id).view().docx());
    }

    /** The letter that names one seat, as it was sent. */
    byte[] pdf(MeetingId id, SeatId seat) {
        requireSeat(id, seat);
        var pdf = writer.pdf(writer.read(letter(id)), seat);
        if (pdf == null) {
            throw new NotFound();
        }
        return pdf;
    }

    byte[] calendar(MeetingId id, SeatId seat) {
        requireSeat(id, seat);
        return messages.calendar(id, seat).getBytes(StandardCharsets.UTF_8);
    }

    /** By which a seat named its substitute. */
    DocumentContent substituteLetter(MeetingId id, SeatId seat) {
        requireSeat(id, seat);
        return content(invitations
                .findByMeetingIdAndSeatId(id, seat)
                .map(Invitation::letter)
                .orElse(null));
    }

    /** By which the chair consented to the short notice. */
    DocumentContent consent(MeetingId id) {
        access.requireRuns(user.require(), meetings.require(id).committee());
        return content(
                calls.findById(id.value()).map(MeetingCall::consentDocument).orElse(null));
    }

    private DocumentContent content(DocumentId document) {
        if (document == null) {
            throw new NotFound();
        }
        return documents.content(document);
    }

    private Letter letter(MeetingId id) {
        access.requireSees(user.require(), meetings.require(id).committee());
        return letters.findFirstByMeetingIdOrderBySequenceDesc(id).orElseThrow(NotFound::new);
    }

    private void requireSeat(MeetingId id, SeatId seatId) {
        var person = user.require();
        var committee = access.requireSees(person, meetings.require(id).committee());
        var seat = committees.seats(committee.id()).stream()
                .filter(each -> each.id().equals(seatId))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!access.runs(person, committee) && !speaksFor(seat)) {
            throw new AccessDeniedException("Another seat's letter");
        }
    }

    private boolean speaksFor(SeatView seat) {
        return access.speaksFor(user.require(), seat);
    }
}
