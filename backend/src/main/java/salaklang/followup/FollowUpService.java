package salaklang.followup;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.committee.CommitteeId;
import salaklang.committee.CommitteeView;
import salaklang.identity.CurrentUser;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;
import salaklang.web.WrongState;

/** The use cases of follow-up rounds. */
@Service
public class FollowUpService {

    private static final List<RoundState> RUNNING = List.of(RoundState.PLANNED, RoundState.OPEN);
    private static final int LONGEST_DAYS = 60;
    private static final int REASON_LENGTH = 1000;

    private final FollowUpRounds rounds;
    private final FollowUpLines lines;
    private final FollowUpWorkflow workflow;
    private final FollowUpAccess access;
    private final ApplicationEventPublisher events;
    private final CurrentUser user;
    private final Clock clock;

    FollowUpService(
            FollowUpRounds rounds,
            FollowUpLines lines,
            FollowUpWorkflow workflow,
            FollowUpAccess access,
            ApplicationEventPublisher events,
            CurrentUser user,
            Clock clock) {
        this.rounds = rounds;
        this.lines = lines;
        this.workflow = workflow;
        this.access = access;
        this.events = events;
        this.user = user;
        this.clock = clock;
    }

    /**
     * The newest first.
     *
     * @param committee only of this one; null for all that the person sees
     * @param after only older than this round; null for the newest
     */
    @Transactional(readOnly = true)
    public List<FollowUpRoundView> list(CommitteeId committee, FollowUpRoundId after, int limit) {
        return overview(committee, after, limit).rounds();
    }

    /** As {@link #list}, with the committees that the list can be narrowed to and those that the person may plan for. */
    @Transactional(readOnly = true)
    public RoundList overview(CommitteeId committee, FollowUpRoundId after, int limit) {
        var person = user.require();
        var seen = access.seen(person);
        var chosen = committee == null
                ? seen
                : seen.stream().filter(each -> each.id().equals(committee)).toList();
        if (committee != null && chosen.isEmpty()) {
            throw new NotFound();
        }
        var mine = seen.stream().filter(each -> access.runs(person, each)).toList();
        return new RoundList(seen, withoutRunningRound(mine), views(chosen, after, limit));
    }

    private List<CommitteeView> withoutRunningRound(List<CommitteeView> of) {
        if (of.isEmpty()) {
            return List.of();
        }
        var running =
                rounds
                        .findByCommitteeIdInAndStateIn(
                                of.stream().map(CommitteeView::id).toList(), RUNNING)
                        .stream()
                        .map(FollowUpRound::committee)
                        .collect(toSet());
        return of.stream().filter(each -> !running.contains(each.id())).toList();
    }

    @Transactional(readOnly = true)
    public RoundDetails read(FollowUpRoundId id) {
        var person = user.require();
        var round = rounds.findById(id.value()).orElseThrow(NotFound::new);
        var committee = access.mustSee(person, round.committee());
        var view = views(List.of(round), Map.of(committee.id(), committee)).get(0);
        return new RoundDetails(view, access.runs(person, committee));
    }

    /**
     * Of whom a round asks: who has not answered first.
     *
     * @param after the last line of the page before; null for the first page
     */
    @Transactional(readOnly = true)
    public LinePage lines(FollowUpRoundId id, LineKey after, int size) {
        var round = rounds.findById(id.value()).orElseThrow(NotFound::new);
        access.mustSee(user.require(), round.committee());
        return lines.of(id, after, size);
    }

    /**
     * Plans a committee's first round, or takes its rounds up again; after it the next ones are planned by themselves.
     *
     * @throws WrongState where a round of the committee is planned or open
     */
    @Transactional
    public FollowUpRoundId plan(FollowUpPlan plan) {
        access.mustRun(user.require(), plan.committee());
        checkDates(plan);
        rounds.lockCommittee(plan.committee().value());
        rounds.findFirstByCommitteeIdAndStateIn(plan.committee(), RUNNING).ifPresent(this::makeWay);
        var round = new FollowUpRound(plan.committee(), plan.every(), plan.opensOn(), plan.closesOn());
        workflow.start(round);
        return round.id();
    }

    private void makeWay(FollowUpRound running) {
        if (!running.givesWay()) {
            throw new WrongState("follow-up", running.state());
        }
        running.cancel(null);
        workflow.cancelled(running.id());
        rounds.flush();
    }

    /** Closes an open round before its closing day. */
    @Transactional
    public void close(FollowUpRoundId id) {
        forChange(id).mustBeOpen();
        workflow.closeEarly(id);
    }

    /** Ends a round without a summary; no next one is planned. */
    @Transactional
    public void cancel(FollowUpRoundId id, String reason) {
        var round = forChange(id);
        round.cancel(required(reason));
        workflow.cancelled(id);
        events.publishEvent(
                new FollowUpRoundCancelled(id, round.committee(), user.require(), clock.instant(), round.reason()));
    }

    private FollowUpRound forChange(FollowUpRoundId id) {
        var round = rounds.findForChange(id.value()).orElseThrow(NotFound::new);
        access.mustRun(user.require(), round.committee());
        return round;
    }

    private List<FollowUpRoundView> views(List<CommitteeView> of, FollowUpRoundId after, int limit) {
        if (of.isEmpty()) {
            return List.of();
        }
        var byId = of.stream().collect(toMap(CommitteeView::id, identity()));
        var found = after == null
                ? rounds.findByCommitteeIdInOrderByOpensOnDescIdDesc(byId.keySet(), Limit.of(limit))
                : older(byId.keySet(), after, limit);
        return views(found, byId);
    }

    private List<FollowUpRound> older(Collection<CommitteeId> committees, FollowUpRoundId after, int limit) {
        var last = rounds.findById(after.value()).orElseThrow(NotFound::new);
        return rounds.findOlder(committees, last.opensOn(), after.value(), Limit.of(limit));
    }

    private List<FollowUpRoundView> views(List<FollowUpRound> found, Map<CommitteeId, CommitteeView> committees) {
        var open = lines.count(found.stream()
                .filter(round -> round.state() == RoundState.OPEN)
                .map(FollowUpRound::id)
                .toList());
        return found.stream()
                .map(round -> new FollowUpRoundView(
                        round.id(),
                        committees.get(round.committee()),
                        round.every(),
                        round.opensOn(),
                        round.closesOn(),
                        round.state(),
                        round.compiledAt(),
                        round.reason(),
                        open.getOrDefault(round.id(), round.summary())))
                .toList();
    }

    private void checkDates(FollowUpPlan plan) {
        if (plan.every() == null) {
            throw new InvalidInput("every", "followup.error.every");
        }
        if (plan.opensOn() == null || plan.opensOn().isBefore(LocalDate.now(clock))) {
            throw new InvalidInput("opensOn", "followup.error.opens-on");
        }
        if (plan.closesOn() == null
                || plan.closesOn().isBefore(plan.opensOn())
                || ChronoUnit.DAYS.between(plan.opensOn(), plan.closesOn()) > LONGEST_DAYS) {
            throw new InvalidInput("closesOn", "followup.error.closes-on", LONGEST_DAYS);
        }
    }

    private static String required(String reason) {
        if (reason == null || reason.isBlank() || reason.length() > REASON_LENGTH) {
            throw new InvalidInput("reason", "followup.error.reason", REASON_LENGTH);
        }
        return reason.strip();
    }
}
