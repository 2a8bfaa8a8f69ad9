package salaklang.recommendation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import salaklang.identity.Person;
import salaklang.identity.UnitCode;
import salaklang.meeting.ArisingWork;
import salaklang.meeting.MatterArising;
import salaklang.meeting.MattersArising;
import salaklang.meeting.MeetingState;
import salaklang.meeting.MeetingView;
import salaklang.meeting.ProposedConclusion;
import salaklang.meeting.Secrecy;
import salaklang.meeting.SecretMatter;
import salaklang.organisation.Organisation;
import salaklang.organisation.UnitView;

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
    private final Organisation organisation;
    private final RecommendationAccess access;

    ReportBack(
            Recommendations recommendations,
            ArisingMatters matters,
            AssignmentsOfRecommendation assignments,
            Organisation organisation,
            RecommendationAccess access) {
        this.recommendations = recommendations;
        this.matters = matters;
        this.assignments = assignments;
        this.organisation = organisation;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public List<MatterArising> of(MeetingView meeting) {
        return BEFORE_ITS_END.contains(meeting.state())
                ? lines(meeting, arising(meeting))
                : matters.findByMeetingIdOrderByPosition(meeting.id()).stream()
                        .map(ArisingMatter::line)
                        .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<MatterArising> shown(MeetingView meeting, Person person) {
        var lines = of(meeting);
        var concealed = lines.stream()
                .filter(line -> line.title().equals(SecretMatter.titleOnPaper()))
                .map(ArisingMatter::recommendation)
                .toList();
        if (concealed.isEmpty()) {
            return lines;
        }
        var secret = recommendations.findByIdIn(concealed);
        var opening = access.opening(person, meeting.committee(), secret);
        var titles = secret.stream()
                .filter(one -> opening.contains(one.id()))
                .collect(Collectors.toMap(
                        one -> one.id().value(), one -> one.view().title()));
        return lines.stream()
                .map(line -> line.titled(titles.getOrDefault(ArisingMatter.recommendation(line), line.title())))
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
        var lines = lines(meeting, arising);
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

    /** A meeting that is not secret itself hears of a secret matter only that there is one, and how far it has come. */
    private List<MatterArising> lines(MeetingView meeting, List<Recommendation> arising) {
        if (arising.isEmpty()) {
            return List.of();
        }
        var ids = arising.stream().map(Recommendation::id).toList();
        var assigned = assignments.of(ids);
        var reports = assignments.reports(ids);
        var units = organisation.byCode(assigned.values().stream()
                .flatMap(List::stream)
                .map(AssignmentLine::unit)
                .distinct()
                .toList());
        boolean inSecret = meeting.secrecy() == Secrecy.SECRET;
        return arising.stream()
                .map(one -> line(
                        one.view(),
                        assigned.getOrDefault(one.id(), List.of()).stream()
                                .filter(AssignmentLine::counts)
                                .toList(),
                        reports,
                        units,
                        one.isSecret() && !inSecret))
                .toList();
    }

    private static MatterArising line(
            RecommendationView one,
            List<AssignmentLine> assigned,
            Map<String, AssignmentReport> reports,
            Map<UnitCode, UnitView> units,
            boolean conceal) {
        return new MatterArising(
                conceal ? SecretMatter.titleOnPaper() : one.title(),
                one.origin(),
                one.state().name(),
                (int) assigned.stream().filter(AssignmentLine::done).count(),
                assigned.size(),
                assigned.stream()
                        .filter(line -> !line.done())
                        .map(AssignmentLine::dueDate)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                ArisingMatter.path(one.id()),
                conclusion(one.state(), assigned),
                conceal
                        ? List.of()
                        : assigned.stream()
                                .map(line -> work(line, units.get(line.unit()), reports.get(line.assignment())))
                                .toList());
    }

    /** What the secretariat proposes, from how the assignments stand. */
    static ProposedConclusion conclusion(RecommendationState state, List<AssignmentLine> assigned) {
        if (state == RecommendationState.FULFILLED) {
            return ProposedConclusion.CONCLUDE;
        }
        if (assigned.isEmpty()) {
            return ProposedConclusion.ASSIGN;
        }
        return assigned.stream().anyMatch(AssignmentLine::overdue)
                ? ProposedConclusion.HASTEN
                : ProposedConclusion.CONTINUE;
    }

    private static ArisingWork work(AssignmentLine line, UnitView unit, AssignmentReport report) {
        return new ArisingWork(
                unit == null ? line.unit().value() : unit.shortName(),
                line.expected(),
                line.dueDate(),
                line.state(),
                line.percent(),
                report == null ? null : report.text(),
                report == null ? null : report.at(),
                report == null ? List.of() : report.evidence());
    }
}
