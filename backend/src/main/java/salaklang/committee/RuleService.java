package salaklang.committee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.identity.CurrentUser;

/** The rules by which a committee meets, and their change. */
@Service
@Transactional
public class RuleService {

    private final RuleBook book;
    private final CommitteeService committees;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RuleService(
            RuleBook book,
            CommitteeService committees,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.committees = committees;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** All versions, the one in force last first. */
    @Transactional(readOnly = true)
    List<RuleVersionView> versions(CommitteeId committee) {
        committees.read(committee);
        return book.versions(committee);
    }

    /** Other rules from a day on; they need the law, rule or order that sets them. */
    public void change(CommitteeId committee, RuleProfile rules, LocalDate validFrom) {
        change(committee, book.latest(committee), rules, validFrom);
    }

    /** @param shown the version that was recorded last when the form was opened */
    void change(CommitteeId committee, UUID shown, RuleProfile rules, LocalDate validFrom) {
        committees.toRun(committee).requireActive();
        book.change(committee, shown, rules, validFrom, currentUser.require());
        events.publishEvent(new RulesChanged(committee, currentUser.require(), clock.instant(), rules.legalBasis()));
    }

    /** The version recorded last. */
    @Transactional(readOnly = true)
    UUID latest(CommitteeId committee) {
        return book.latest(committee);
    }
}
