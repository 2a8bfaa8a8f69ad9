package salaklang.invitation;

import static salaklang.processes.meeting.CommitteeMeeting.CONSENT_GIVEN;
import static salaklang.processes.meeting.CommitteeMeeting.CONSENT_TO_URGENT_CALL;
import static salaklang.processes.meeting.CommitteeMeeting.NOTICE_SHORT;
import static salaklang.processes.meeting.CommitteeMeeting.PROCESS;
import static salaklang.processes.meeting.CommitteeMeeting.SEND_INVITATION;

import java.util.Map;
import org.springframework.stereotype.Component;
import salaklang.meeting.MeetingId;
import salaklang.workflow.Processes;

/** The path of an urgent call in the process of its meeting. A meeting planned before there was one stays where it is. */
@Component
class InvitationWorkflow {

    private final Processes processes;

    InvitationWorkflow(Processes processes) {
        this.processes = processes;
    }

    void consentAsked(MeetingId meeting) {
        if (hasThePath(meeting)) {
            processes.complete(PROCESS, meeting.value(), SEND_INVITATION, Map.of(NOTICE_SHORT, true));
        }
    }

    void consentAnswered(MeetingId meeting, boolean given) {
        if (hasThePath(meeting)) {
            processes.complete(PROCESS, meeting.value(), CONSENT_TO_URGENT_CALL, Map.of(CONSENT_GIVEN, given));
        }
    }

    private boolean hasThePath(MeetingId meeting) {
        return processes.knows(PROCESS, meeting.value(), CONSENT_TO_URGENT_CALL);
    }
}
