package salaklang.invitation;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.committee.SeatId;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingView;

/** What other features may ask of invitations. It asks nobody's permission: whoever shows the answer does. */
@Service
@Transactional(readOnly = true)
public class InvitationRegister {

    private final Invitations invitations;
    private final Letters letters;

    InvitationRegister(Invitations invitations, Letters letters) {
        this.invitations = invitations;
        this.letters = letters;
    }

    /** The invited seats with what they answered, in the committee's order; empty before the invitation. */
    public List<SeatReply> replies(MeetingId meeting) {
        return invitations.findByMeetingIdOrderByOrdinal(meeting).stream()
                .map(Invitation::view)
                .toList();
    }

    /** As {@link #replies(MeetingId)}, by seat. */
    public Map<SeatId, SeatReply> bySeat(MeetingId meeting) {
        return replies(meeting).stream()
                .collect(toMap(SeatReply::seat, reply -> reply, (one, same) -> one, LinkedHashMap::new));
    }

    /** How the meeting was called last; empty before its invitation. */
    public Optional<CallOfMeeting> call(MeetingId meeting) {
        return letters.findFirstByMeetingIdOrderBySequenceDesc(meeting).map(Letter::view);
    }

    /** Whether the invitation to a follow-up meeting, or to the one whose items it takes up, says so. */
    public boolean declaredAdjournedRule(MeetingView followUp) {
        return declaredAdjournedRule(followUp.adjournedFrom()) || declaredAdjournedRule(followUp.id());
    }

    /**
     * Whether a letter sent in time, the first or one that followed it, says that the next meeting needs only the reduced quorum where this one is put off for lack
     * of quorum (พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539 ม.79 วรรคสอง): without these words it does not.
     */
    public boolean declaredAdjournedRule(MeetingId meeting) {
        return letters.declareAdjournedRule(meeting);
    }
}
