package salaklang.assignment;

import java.util.List;
import java.util.Optional;
import salaklang.committee.CommitteeView;
import salaklang.document.DocumentView;
import salaklang.meeting.MeetingView;
import salaklang.organisation.UnitView;
import salaklang.recommendation.RecommendationView;

/**
 * An assignment with all that belongs to it, as one person sees it.
 *
 * @param reason the reason of the last act, or null
 * @param late past its due date and not handed in
 * @param reports the latest first
 * @param committee null where none checks it
 * @param recommendation null where it came from elsewhere
 * @param steps its path, the oldest first
 * @param figures what is to be counted
 * @param parts what it was split into
 * @param siblings the other parts of the same source
 * @param nextMeeting the meeting that will hear of it, if it is planned
 * @param works this person's unit does it
 * @param checks this person checks it for the committee
 * @param ownSubmission this person handed it in and so cannot verify it
 * @param evidenced a file has been attached before
 * @param excerpt the path of the certified excerpt of the resolution, from the province on; null until it is adopted
 */
record AssignmentDetail(
        AssignmentView assignment,
        UnitView unit,
        CommitteeView committee,
        RecommendationView recommendation,
        String reason,
        boolean late,
        List<ReportView> reports,
        List<AssignmentStep> steps,
        List<Figure> figures,
        List<AssignmentRow> parts,
        List<AssignmentRow> siblings,
        Optional<MeetingView> nextMeeting,
        boolean works,
        boolean checks,
        boolean ownSubmission,
        boolean evidenced,
        String excerpt) {

    /** Everything that was attached, the latest first. */
    public List<DocumentView> documents() {
        return reports.stream().flatMap(report -> report.documents().stream()).toList();
    }

    private boolean is(AssignmentState state) {
        return assignment.state() == state;
    }

    public boolean mayAccept() {
        return works && is(AssignmentState.OFFERED);
    }

    public boolean mayReport() {
        return works && is(AssignmentState.IN_PROGRESS);
    }

    public boolean mayVerify() {
        return checks && is(AssignmentState.SUBMITTED) && !ownSubmission;
    }

    public boolean maySendBack() {
        return checks && is(AssignmentState.SUBMITTED);
    }

    public boolean mayReassign() {
        return checks && is(AssignmentState.RETURNED);
    }

    public boolean mayCancel() {
        return checks && assignment.state().isOpen();
    }

    public boolean mayRemind() {
        return checks && assignment.state().waitsForUnit();
    }
}
