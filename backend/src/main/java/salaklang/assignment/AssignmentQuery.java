package salaklang.assignment;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.domain.Specification;
import salaklang.assignment.AssignmentAccess.Scope;
import salaklang.committee.CommitteeId;
import salaklang.identity.UnitCode;
import salaklang.recommendation.RecommendationId;
import salaklang.web.NotFound;

/**
 * Which assignments a list asks for; null where it does not matter. In order of due date, so that late ones come first.
 *
 * @param late only those past their due date
 * @param words to be found in the title or in what is expected, never of a secret one
 * @param after the key of the last one already seen
 */
record AssignmentQuery(
        AssignmentFilter state,
        CommitteeId committee,
        UnitCode unit,
        RecommendationId recommendation,
        boolean late,
        String words,
        String after) {

    AssignmentFilter states() {
        return state == null ? AssignmentFilter.OPEN : state;
    }

    Specification<Assignment> within(Scope scope, LocalDate today) {
        return (root, query, build) ->
                build.and(conditions(scope, today, root, build).toArray(Predicate[]::new));
    }

    private List<Predicate> conditions(Scope scope, LocalDate today, Root<Assignment> root, CriteriaBuilder build) {
        var all = new ArrayList<Predicate>();
        if (!scope.all()) {
            all.add(build.or(
                    root.get("unit").in(scope.units()),
                    root.get("committeeId").in(scope.committees()),
                    root.get("assigner").in(scope.assigners())));
        }
        if (states() != AssignmentFilter.ALL) {
            all.add(root.get("state").in(states().states()));
        }
        if (late || states() == AssignmentFilter.LATE) {
            all.add(build.lessThan(root.get("dueDate"), today));
            all.add(root.get("state").in(AssignmentRecord.AWAITED));
        }
        if (states() == AssignmentFilter.ON_TIME) {
            all.add(build.greaterThanOrEqualTo(root.get("dueDate"), today));
        }
        if (committee != null) {
            all.add(build.equal(root.get("committeeId"), committee));
        }
        if (unit != null) {
            all.add(build.equal(root.get("unit"), unit));
        }
        if (recommendation != null) {
            all.add(build.equal(root.get("recommendationId"), recommendation));
        }
        if (words != null && !words.isBlank()) {
            var pattern = "%" + escaped(words.strip().toLowerCase()) + "%";
            all.add(build.isFalse(root.get("secret")));
            all.add(build.or(
                    build.like(build.lower(root.get("title")), pattern, '\\'),
                    build.like(build.lower(root.get("expected")), pattern, '\\')));
        }
        if (after != null) {
            var key = Key.of(after);
            all.add(build.or(
                    build.greaterThan(root.get("dueDate"), key.dueDate()),
                    build.and(
                            build.equal(root.get("dueDate"), key.dueDate()),
                            build.greaterThan(root.get("id"), key.id()))));
        }
        return all;
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /** Where a page ended. */
    record Key(LocalDate dueDate, UUID id) {

        static Key of(String text) {
            try {
                var parts = text.split("_", 2);
                return new Key(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
            } catch (DateTimeParseException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                throw new NotFound();
            }
        }

        static String after(AssignmentView last) {
            return last.dueDate() + "_" + last.id();
        }
    }
}
