package salaklang.directive;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import salaklang.assignment.AssignmentOrders;
import salaklang.assignment.AssignmentReopened;
import salaklang.assignment.AssignmentSource;
import salaklang.assignment.Work;
import salaklang.assignment.WorkFinished;
import salaklang.calendar.WorkingDays;
import salaklang.document.Documents;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.identity.Traced;
import salaklang.identity.UnitCode;
import salaklang.organisation.Organisation;
import salaklang.programme.ProgrammeRegister;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;

/** Gives directives and letters to units, and ends them when all is done. */
@Service
public class DirectiveService {

    private static final int BUDDHIST_ERA = 543;

    private final Directives directives;
    private final DirectiveNumbers numbers;
    private final DirectiveAccess access;
    private final DirectiveReader reader;
    private final AssignmentOrders orders;
    private final Organisation organisation;
    private final WorkingDays workingDays;
    private final Documents documents;
    private final ProgrammeRegister programmes;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final Clock clock;

    DirectiveService(
            Directives directives,
            DirectiveNumbers numbers,
            DirectiveAccess access,
            DirectiveReader reader,
            AssignmentOrders orders,
            Organisation organisation,
            WorkingDays workingDays,
            Documents documents,
            ProgrammeRegister programmes,
            ApplicationEventPublisher events,
            CurrentUser currentUser,
            Clock clock) {
        this.directives = directives;
        this.numbers = numbers;
        this.access = access;
        this.reader = reader;
        this.orders = orders;
        this.organisation = organisation;
        this.workingDays = workingDays;
        this.documents = documents;
        this.programmes = programmes;
        this.events = events;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Numbers it and assigns its parts, all or nothing.
     *
     * @param files stored only when all else is right
     * @throws InvalidInput where something is missing or nobody is meant
     */
    @Transactional
    DirectiveId issue(NewDirective wanted, List<MultipartFile> files) {
        var by = currentUser.require();
        var at = clock.instant();
        DirectiveAccess.requireIssues(by, wanted.kind());
        if (wanted.kind() == DirectiveKind.DIRECTIVE
                && wanted.about() != null
                && reader.about(wanted.about()) == null) {
            throw new InvalidInput("about", "directive.error.about");
        }
        var programme = programmes.chosen("programme", wanted.programme());
        var directive = new Directive(wanted, access.assigner(by, wanted.assigner()), programme, by, at);
        var today = LocalDate.now(clock);
        var parts = WorkPlan.parts(
                wanted.assigning(), organisation.all(), wanted.assigning().due().from(today, workingDays));
        var stored = documents.store(files);
        var year = today.getYear() + BUDDHIST_ERA;
        directive.register(numbers.next(wanted.kind(), year), year, stored);
        var saved = directives.saveAndFlush(directive);
        publish(DirectiveIssued::new, saved, by, at, null);
        var work = new Work(
                saved.source(), saved.source().id(), saved.title(), null, saved.assigner(), saved.urgency(), false);
        orders.order(work, parts, by, at);
        return saved.id();
    }

    /** Ends it and every part that is open. */
    @Transactional
    void cancel(DirectiveId id, String reason) {
        var by = currentUser.require();
        var at = clock.instant();
        var directive = directives.findById(id.value()).orElseThrow(NotFound::new);
        access.requireSees(by, directive);
        if (!DirectiveAccess.cancels(by, directive)) {
            throw new AccessDeniedException("Not this person's to cancel");
        }
        orders.withdraw(directive.source(), directive.reasonToCancel(reason), by, at);
        directive.cancel(reason, at);
        publish(DirectiveCancelled::new, directive, by, at, directive.reason());
    }

    @EventListener
    @Transactional
    public void on(WorkFinished finished) {
        if (finished.source().kind() == AssignmentSource.Kind.DIRECTIVE) {
            var directive = directives.findById(finished.source().id()).orElseThrow();
            if (directive.finish(finished.at())) {
                publish(DirectiveFinished::new, directive, finished.by(), finished.at(), null);
            }
        }
    }

    @EventListener
    @Transactional
    public void on(AssignmentReopened reopened) {
        var source = reopened.assignment().source();
        if (source.kind() == AssignmentSource.Kind.DIRECTIVE) {
            var directive = directives.findById(source.id()).orElseThrow();
            if (directive.reopen()) {
                publish(DirectiveReopened::new, directive, reopened.by(), reopened.at(), reopened.note());
            }
        }
    }

    private void publish(Event event, Directive of, Person by, Instant at, String note) {
        events.publishEvent(
                event.of(of.id(), of.kind(), of.number(), of.title(), of.assigner(), of.issuer(), by, at, note));
    }

    @FunctionalInterface
    private interface Event {
        Traced of(
                DirectiveId directive,
                DirectiveKind kind,
                String number,
                String title,
                UnitCode assigner,
                String issuedBy,
                Person by,
                Instant at,
                String note);
    }
}
