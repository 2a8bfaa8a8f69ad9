package salaklang.directive;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import salaklang.assignment.WorkProgress;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.identity.UnitCode;
import salaklang.organisation.Organisation;
import salaklang.organisation.UnitView;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;

/**
 * Who gives directives and who sees them.
 *
 * <p>Who governs gives directives; committee secretaries and the administrator register letters. Everybody of the unit
 * that checks sees it, and every unit that has a part in it; who governs, the auditor and the administrator see all.
 */
@Component
class DirectiveAccess {

    /** More than a unit is ever shown in one list. */
    private static final int MOST = 1_000;

    /** สำนักงานจังหวัด, which checks what the governor orders unless another unit is named. */
    private static final UnitCode PROVINCIAL_OFFICE = UnitCode.of("agencies/po");

    private final Organisation organisation;
    private final WorkProgress progress;

    DirectiveAccess(Organisation organisation, WorkProgress progress) {
        this.organisation = organisation;
        this.progress = progress;
    }

    static boolean issues(Person person, DirectiveKind kind) {
        return kind == DirectiveKind.DIRECTIVE
                ? person.governs()
                : person.is(Role.COMMITTEE_SECRETARY, Role.PROVINCE_ADMIN);
    }

    static void requireIssues(Person person, DirectiveKind kind) {
        if (!issues(person, kind)) {
            throw new AccessDeniedException("Not this person's to issue");
        }
    }

    static boolean seesAll(Person person) {
        return person.governs() || person.is(Role.AUDITOR, Role.PROVINCE_ADMIN);
    }

    /** Who governs ends any; a letter whoever may register one, for their unit. */
    static boolean cancels(Person person, Directive directive) {
        return person.governs()
                || directive.kind() == DirectiveKind.LETTER
                        && issues(person, DirectiveKind.LETTER)
                        && (directive.isIssuedBy(person) || person.belongsTo(directive.assigner()));
    }

    /** Whether the person opens every assignment of it, and not only those of their units. */
    static boolean opensAll(Person person, Directive directive) {
        return seesAll(person) || person.belongsTo(directive.assigner());
    }

    void requireSees(Person person, Directive directive) {
        if (!opensAll(person, directive)
                && !directive.isIssuedBy(person)
                && !progress.hasPart(directive.id().value(), worked(person))) {
            throw new NotFound();
        }
    }

    /** The latest directives in which the person's units have a part, or a district's local governments. */
    Set<UUID> partsOf(Person person) {
        return progress.directivesOf(worked(person), MOST);
    }

    Set<UnitCode> worked(Person person) {
        var units = new HashSet<>(person.units());
        var districts = person.units().stream().filter(UnitCode::isDistrict).toList();
        if (!districts.isEmpty()) {
            organisation.laosOf(districts).stream().map(UnitView::code).forEach(units::add);
        }
        return units;
    }

    /** The usual unit to check it, or null where there is none. */
    UnitCode usualAssigner(Person person) {
        if (person.is(Role.COMMITTEE_SECRETARY) && !person.governs() && person.unit() != null) {
            return person.unit();
        }
        return organisation.find(PROVINCIAL_OFFICE).map(UnitView::code).orElse(person.unit());
    }

    /** Only who has no unit of their own to check names another. */
    static boolean choosesAssigner(Person person) {
        return person.governs() || person.is(Role.PROVINCE_ADMIN);
    }

    /** @param named null for the usual one */
    UnitCode assigner(Person person, UnitCode named) {
        var assigner = named == null ? usualAssigner(person) : named;
        if (assigner == null || organisation.find(assigner).isEmpty()) {
            throw new InvalidInput("assigner", "assignment.error.unit");
        }
        if (!choosesAssigner(person) && !person.belongsTo(assigner)) {
            throw new InvalidInput("assigner", "directive.error.assigner");
        }
        return assigner;
    }
}
