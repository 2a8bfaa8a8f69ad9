package salaklang.recommendation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import salaklang.meeting.MatterArising;
import salaklang.meeting.MattersArising;
import salaklang.meeting.MeetingState;
import salaklang.meeting.MeetingView;

/** What a meeting hears of earlier recommendations: เรื่องสืบเนื่อง. */
@Component
class ReportBack implements MattersArising {

    private static final Set<MeetingState> BEFORE_ITS_END =
            EnumSet.of(MeetingState.PLANNED, MeetingState.INVITED, MeetingState.IN_SESSION);
    private static final List<RecommendationState> TO_HEAR_OF = Arrays.stream(RecommendationState.values())
            .filter(RecommendationState::isOpen)
            .toList();

    private final Recommendations recommendations;
    private final ArisingMatters matters;
    private final AssignmentsOfRecommendation assignments;

    ReportBack(Recommendations recommendations, ArisingMatters matters, AssignmentsOfRecommendation assignments) {
        this.recommendations = recommendations;
        this.matters = matters;
        this.assignments = assignments;
    }

    @Override
    @Transactional(readOnly = true)
    public List<MatterArising> of(MeetingView meeting) {
        return BEFORE_ITS_END.contains(meeting.state())
                ? lines(arising(meeting))
                : matters.findByMeetingIdOrderByPosition(meeting.id()).stream()
                        .map(ArisingMatter::line)
                        .toList();
    }

    /**
     * Keeps what was laid before the meeting that has just ended.
     *
     * @return the ones that are fulfilled and have now been reported back
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Recommendation> keep(MeetingView meeting) {
        var arising = arising(meeting);
        var lines = lines(arising);
        for (int i = 0; i < lines.size(); i++) {
            matters.save(new ArisingMatter(meeting.id(), arising.get(i).id(), i, lines.get(i)));
        }
        return arising.stream()
                .filter(one -> one.state() == RecommendationState.FULFILLED)
                .toList();
    }

    private List<Recommendation> arising(MeetingView meeting) {
        return recommendations.findArising(meeting.committee(), meeting.id(), meeting.startsAt(), TO_HEAR_OF);
    }

    private List<MatterArising> lines(List<Recommendation> arising) {
        var ids = arising.stream().map(Recommendation::id).toList();
        Map<RecommendationId, List<AssignmentLine>> assigned = ids.isEmpty() ? Map.of() : assignments.of(ids);
        var lines = new ArrayList<MatterArising>();
        for (var one : arising) {
            lines.add(line(one.view(), assigned.getOrDefault(one.id(), List.of())));
        }
        return lines;
    }

    private static MatterArising line(RecommendationView one, List<AssignmentLine> assigned) {
        return new MatterArising(
                one.title(),
                one.origin(),
                one.state().name(),
                (int) assigned.stream().filter(AssignmentLine::done).count(),
                (int) assigned.stream().filter(AssignmentLine::counts).count(),
                assigned.stream()
                        .filter(line -> line.counts() && !line.done())
                        .map(AssignmentLine::dueDate)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                ArisingMatter.path(one.id()));
    }
}
