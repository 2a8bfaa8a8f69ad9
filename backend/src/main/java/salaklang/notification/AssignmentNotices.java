package salaklang.notification;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import salaklang.assignment.AssignmentAccepted;
import salaklang.assignment.AssignmentAnswered;
import salaklang.assignment.AssignmentCancelled;
import salaklang.assignment.AssignmentDeclined;
import salaklang.assignment.AssignmentEscalated;
import salaklang.assignment.AssignmentEvent;
import salaklang.assignment.AssignmentHandedOver;
import salaklang.assignment.AssignmentOffered;
import salaklang.assignment.AssignmentOverdue;
import salaklang.assignment.AssignmentReassigned;
import salaklang.assignment.AssignmentReminded;
import salaklang.assignment.AssignmentReopened;
import salaklang.assignment.AssignmentReturned;
import salaklang.assignment.AssignmentSentBack;
import salaklang.assignment.AssignmentSubmitted;
import salaklang.assignment.AssignmentVerified;
import salaklang.assignment.AssignmentView;
import salaklang.assignment.ExtensionAsked;
import salaklang.assignment.ExtensionGranted;
import salaklang.assignment.ExtensionRefused;
import salaklang.assignment.NothingReported;
import salaklang.assignment.PartsEnded;
import salaklang.assignment.ProgressReported;
import salaklang.committee.CommitteeRegister;
import salaklang.directory.People;
import salaklang.escalation.Channel;
import salaklang.escalation.EscalationTarget;
import salaklang.identity.Role;
import salaklang.identity.Traced;
import salaklang.identity.UnitCode;
import salaklang.organisation.Organisation;

/** Tells units and secretariats of assignments. */
@Component
class AssignmentNotices {

    private final Notices notices;
    private final CommitteeRegister committees;
    private final People people;
    private final Organisation organisation;

    AssignmentNotices(Notices notices, CommitteeRegister committees, People people, Organisation organisation) {
        this.notices = notices;
        this.committees = committees;
        this.people = people;
        this.organisation = organisation;
    }

    @EventListener
    void on(AssignmentOffered event) {
        ask(event, event.assignment());
    }

    @EventListener
    void on(AssignmentReassigned event) {
        ask(event, event.assignment());
    }

    @EventListener
    void on(AssignmentAccepted event) {
        tellChecker(event, event.assignment());
    }

    @EventListener
    void on(AssignmentReturned event) {
        tellChecker(event, event.assignment());
    }

    @EventListener
    void on(AssignmentDeclined event) {
        tellUnit(event, event.assignment());
    }

    @EventListener
    void on(AssignmentHandedOver event) {
        tellOfficer(event, event.assignment(), event.action(), NoticeKinds.channels(event.action()));
    }

    @EventListener
    void on(ProgressReported event) {
        tellChecker(event, event.assignment());
    }

    @EventListener
    void on(NothingReported event) {
        tellChecker(event, event.assignment());
    }

    @EventListener
    void on(AssignmentSubmitted event) {
        tellChecker(event, event.assignment());
    }

    @EventListener
    void on(AssignmentSentBack event) {
        tellUnit(event, event.assignment());
    }

    @EventListener
    void on(AssignmentVerified event) {
        tellUnit(event, event.assignment());
    }

    @EventListener
    void on(AssignmentReopened event) {
        tellUnit(event, event.assignment());
    }

    @EventListener
    void on(AssignmentCancelled event) {
        tellUnit(event, event.assignment());
    }

    @EventListener
    void on(PartsEnded event) {
        tellUnit(event, event.assignment());
    }

    @EventListener
    void on(ExtensionAsked event) {
        tellChecker(event, event.assignment());
    }

    @EventListener
    void on(ExtensionGranted event) {
        tellUnit(event, event.assignment());
    }

    @EventListener
    void on(ExtensionRefused event) {
        tellUnit(event, event.assignment());
    }

    @EventListener
    void on(AssignmentReminded event) {
        tellOfficer(event, event.assignment(), event.action(), event.channels());
    }

    @EventListener
    void on(AssignmentOverdue event) {
        tellUnit(event, event.assignment());
        tell(event, checker(event.assignment()), event.assignment(), "AssignmentOverdue.secretariat");
    }

    @EventListener
    void on(AssignmentEscalated event) {
        var assignment = event.assignment();
        if (event.target() == EscalationTarget.OFFICER) {
            tellOfficer(event, assignment, event.action() + lao(assignment.unit()), event.channels());
        } else {
            tell(event, target(event.target(), assignment), assignment, event.action() + ".above", event.channels());
        }
    }

    @EventListener
    void on(AssignmentAnswered event) {
        tellUnit(event, event.assignment());
        tellChecker(event, event.assignment());
    }

    private Recipient target(EscalationTarget target, AssignmentView assignment) {
        return switch (target) {
            case OFFICER -> officer(assignment);
            case AGENCY_HEAD -> head(assignment.unit());
            case SECRETARY -> checker(assignment);
            case VICE_GOVERNOR -> Recipient.role(Role.VICE_GOVERNOR);
            case GOVERNOR -> Recipient.role(Role.GOVERNOR);
        };
    }

    /** Whoever claimed it and is of its unit still, else everybody of its unit. */
    private Recipient officer(AssignmentView assignment) {
        return Optional.ofNullable(assignment.claimedBy())
                .map(claimer -> people.byIds(List.of(claimer)).get(claimer))
                .filter(claimer -> claimer.active() && claimer.belongsTo(assignment.unit()))
                .map(claimer -> Recipient.person(claimer.userName()))
                .orElseGet(() -> people(assignment.unit()));
    }

    /** Everybody of the unit; for a division in which there is nobody yet, who leads its office. */
    private Recipient people(UnitCode unit) {
        return unit.isDivision() && people.ofUnit(unit).isEmpty() ? head(unit.office()) : Recipient.unit(unit);
    }

    /**
     * The head of the unit, of a local government that of its district, of a division without one that of its office;
     * where nobody is, the whole office.
     */
    private Recipient head(UnitCode unit) {
        if (unit.isDivision()
                && people.ofUnitWithRole(unit, Recipient.headOf(unit)).isEmpty()) {
            return head(unit.office());
        }
        var office = unit.isLao()
                ? Optional.ofNullable(organisation.require(unit).district()).orElse(unit)
                : unit;
        return people.ofUnitWithRole(office, Recipient.headOf(office)).isEmpty()
                ? Recipient.unit(office)
                : Recipient.head(office);
    }

    private void tellOfficer(AssignmentEvent event, AssignmentView assignment, String kind, Set<Channel> channels) {
        tell(event, officer(assignment), assignment, kind, channels);
    }

    /** A local government is asked to cooperate, and no notice of ours says otherwise. */
    private void ask(Traced event, AssignmentView assignment) {
        var unit = assignment.unit();
        tell(event, people(unit), assignment, event.action() + lao(unit));
    }

    private static String lao(UnitCode unit) {
        return unit.isLao() ? ".lao" : "";
    }

    private void tellUnit(Traced event, AssignmentView assignment) {
        tell(event, people(assignment.unit()), assignment, event.action());
    }

    private void tellChecker(AssignmentEvent event, AssignmentView assignment) {
        tell(event, checker(assignment), assignment, event.action());
    }

    /** The secretariat of the committee, or the unit that assigned it. */
    private Recipient checker(AssignmentView assignment) {
        return assignment.committee() == null
                ? Recipient.unit(assignment.assigner())
                : Recipient.secretariat(committees.secretariat(assignment.committee()));
    }

    private void tell(Traced event, Recipient recipient, AssignmentView assignment, String kind) {
        tell(event, recipient, assignment, kind, NoticeKinds.channels(kind));
    }

    private void tell(
            Traced event, Recipient recipient, AssignmentView assignment, String kind, Set<Channel> channels) {
        boolean secret = assignment.secret();
        var arguments = new NoticeArguments(
                secret ? null : assignment.title(),
                assignment.unit().value(),
                assignment.dueDate(),
                null,
                secret ? null : event.note());
        notices.put(new NewNotice(event, recipient, kind, arguments, "/assignments/" + assignment.id(), channels));
    }
}
