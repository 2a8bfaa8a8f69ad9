package salaklang.recommendation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import salaklang.committee.CommitteeId;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.CommitteeView;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.identity.SecondFactor;
import salaklang.web.NotFound;

/**
 * Who sees and does what with a recommendation.
 *
 * <p>Who runs its committee prepares it, who governs decides. Members of the committee and units that have a part in it
 * see it once it is approved; until then it is between the secretary and the governor. One of a secret meeting opens to
 * a second factor alone.
 */
@Component
class RecommendationAccess {

    private final CommitteeRegister committees;
    private final AssignmentsOfRecommendation assignments;
    private final SecondFactor secondFactor;

    RecommendationAccess(
            CommitteeRegister committees, AssignmentsOfRecommendation assignments, SecondFactor secondFactor) {
        this.committees = committees;
        this.assignments = assignments;
        this.secondFactor = secondFactor;
    }

    static boolean seesAll(Person person) {
        return person.governs() || person.is(Role.AUDITOR, Role.PROVINCE_ADMIN);
    }

    boolean prepares(Person person, Recommendation recommendation) {
        return committees.runs(person, recommendation.committee());
    }

    static boolean decides(Person person) {
        return person.governs();
    }

    void requireSees(Person person, Recommendation recommendation) {
        requireSees(person, recommendation, prepares(person, recommendation));
    }

    /** @param prepares whether the person prepares it, where that is known already */
    void requireSees(Person person, Recommendation recommendation, boolean prepares) {
        if (!prepares && !sees(person, recommendation)) {
            throw new NotFound();
        }
        requireSecondFactor(recommendation);
    }

    private void requireSecondFactor(Recommendation recommendation) {
        if (recommendation.isSecret()) {
            secondFactor.require();
        }
    }

    private boolean sees(Person person, Recommendation recommendation) {
        if (seesAll(person)) {
            return true;
        }
        return recommendation.isApproved()
                && (hasPart(person, recommendation.id()) || committees.sees(person, recommendation.committee()));
    }

    /** Which of these, all of one committee, open to a person as this one has logged in: few queries for any number. */
    Set<RecommendationId> opening(Person person, CommitteeId committee, List<Recommendation> secret) {
        if (!secondFactor.isGiven()) {
            return Set.of();
        }
        boolean all = seesAll(person) || committees.runs(person, committee);
        boolean approved = all || committees.sees(person, committee);
        var parts = approved
                ? Map.<RecommendationId, List<AssignmentLine>>of()
                : assignments.of(secret.stream().map(Recommendation::id).toList());
        return secret.stream()
                .filter(one -> all
                        || one.isApproved()
                                && (approved
                                        || parts.getOrDefault(one.id(), List.of()).stream()
                                                .anyMatch(line -> person.belongsTo(line.unit()))))
                .map(Recommendation::id)
                .collect(Collectors.toSet());
    }

    /** As it stands now: an assignment may have gone on to another unit than was planned. */
    private boolean hasPart(Person person, RecommendationId recommendation) {
        return assignments.of(List.of(recommendation)).getOrDefault(recommendation, List.of()).stream()
                .anyMatch(line -> person.belongsTo(line.unit()));
    }

    /** 404 for who may not see it, 403 for who may only see it. */
    void requirePrepares(Person person, Recommendation recommendation) {
        if (!prepares(person, recommendation)) {
            refuse(person, recommendation);
        }
        requireSecondFactor(recommendation);
    }

    /** @see #requirePrepares */
    void requireDecides(Person person, Recommendation recommendation) {
        if (!decides(person)) {
            refuse(person, recommendation);
        }
        requireSecondFactor(recommendation);
    }

    /** @see #requirePrepares */
    void requirePreparesOrDecides(Person person, Recommendation recommendation) {
        if (!decides(person)) {
            requirePrepares(person, recommendation);
        }
        requireSecondFactor(recommendation);
    }

    private void refuse(Person person, Recommendation recommendation) {
        requireSees(person, recommendation);
        throw new AccessDeniedException("Not this person's part in a recommendation");
    }

    /** The committees whose recommendations a person sees in full, and those of which only the approved ones. */
    Scope scope(Person person) {
        if (seesAll(person)) {
            return new Scope(true, Set.of(), Set.of());
        }
        var visible = committees.visibleTo(person);
        return new Scope(
                false,
                ids(visible.stream()
                        .filter(committee -> committees.runs(person, committee))
                        .toList()),
                ids(visible));
    }

    private static Set<CommitteeId> ids(Collection<CommitteeView> committees) {
        return committees.stream().map(CommitteeView::id).collect(Collectors.toSet());
    }

    /** @param all every committee of the province, in full */
    record Scope(boolean all, Set<CommitteeId> run, Set<CommitteeId> visible) {

        boolean holds(Recommendation one) {
            return all || run.contains(one.committee()) || visible.contains(one.committee()) && one.isApproved();
        }
    }
}
