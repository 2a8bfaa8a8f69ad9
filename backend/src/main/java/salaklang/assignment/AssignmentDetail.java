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
 * @param assigner the unit that assigned it, or null where a committee checks it
 * @param reason the reason of the last act, or null
 * @param late past its due date and not handed in
 * @param reports the latest first
 * @param committee null where none checks it
 * @param recommendation null where it came from elsewhere
 * @param steps its path, the oldest first
 * @param figures what is to be counted, and how far it is
 * @param sums what the parts count together
 * @param parts what it was split into
 * @param siblings the other parts of the same source
 * @param warnings about its due date, in words
 * @param origin the directive or letter that it came from, or null
 * @param nextMeeting the meeting that will hear of it, if it is planned
 * @param evidenced a file has been attached before
 * @param seesMeeting whether the person may open the meeting that it came from
 * @param excerpt the path of the certified excerpt of the resolution, from the province on; null until it is adopted
 */
record AssignmentDetail(
        AssignmentView assignment,
        UnitView unit,
        UnitView assigner,
        CommitteeView committee,
        RecommendationView recommendation,
        SourceOfWork origin,
        String reason,
        boolean late,
        List<ReportView> reports,
        List<AssignmentStep> steps,
        List<FigureStand> figures,
        List<FigureSum> sums,
        List<AssignmentRow> parts,
        List<AssignmentRow> siblings,
        List<String> warnings,
        Optional<MeetingView> nextMeeting,
        Involvement involvement,
        boolean evidenced,
        boolean seesMeeting,
        String excerpt) {

    /** Everything that was attached, the latest first. */
    public List<DocumentView> documents() {
        return reports.stream().flatMap(report -> report.documents().stream()).toList();
    }

    private boolean is(AssignmentState state) {
        return assignment.state() == state;
    }

    public boolean works() {
        return involvement.works();
    }

    public boolean checks() {
        return involvement.checks();
    }

    public boolean ownSubmission() {
        return involvement.ownSubmission();
    }

    public boolean mayAccept() {
        return works() && is(AssignmentState.OFFERED);
    }

    public boolean mayReport() {
        return works() && is(AssignmentState.IN_PROGRESS);
    }

    /** Where parts are open still, the whole cannot be handed in. */
    public boolean maySubmit() {
        return mayReport() && openParts() == 0;
    }

    /** How many required parts are open. */
    public long openParts() {
        return parts.stream()
                .map(AssignmentRow::assignment)
                .filter(part -> part.required() && part.state().isOpen())
                .count();
    }

    /** Takes it on or hands it over inside the unit. */
    public boolean mayClaim() {
        return works() && assignment.state().waitsForUnit();
    }

    public boolean mayAskExtension() {
        return mayClaim() && assignment.extension() == null;
    }

    public boolean mayDecideExtension() {
        return involvement.decides() && assignment.extension() != null;
    }

    /** Nothing else on the page comes before the decision on more time. */
    public boolean extensionFirst() {
        return !mayAccept() && !maySubmit() && !mayVerify();
    }

    public boolean mayVerify() {
        return checks() && is(AssignmentState.SUBMITTED) && !ownSubmission();
    }

    public boolean maySendBack() {
        return checks() && is(AssignmentState.SUBMITTED);
    }

    public boolean mayReassign() {
        return checks() && is(AssignmentState.RETURNED);
    }

    public boolean mayReopen() {
        return checks() && is(AssignmentState.DONE);
    }

    public boolean mayCancel() {
        return checks() && assignment.state().isOpen();
    }

    public boolean mayRemind() {
        return checks() && assignment.state().waitsForUnit();
    }

    /** What is next, as a message's key; null where nothing is, or nothing of this person's. */
    public String next() {
        if (works() && is(AssignmentState.IN_PROGRESS) && openParts() > 0) {
            return "assignment.next.unit.parts";
        }
        if (works() && assignment.state().isOpen()) {
            return "assignment.next.unit." + assignment.state();
        }
        return checks() && assignment.state().isOpen() ? "assignment.next.assigner." + assignment.state() : null;
    }
}
