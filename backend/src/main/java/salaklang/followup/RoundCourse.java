package salaklang.followup;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import salaklang.committee.CommitteeView;
import salaklang.course.MovedKind;
import salaklang.course.MovedRecord;
import salaklang.course.MovedRecords;
import salaklang.identity.CurrentUser;
import salaklang.processes.followup.FollowUpRoundProcess;
import salaklang.web.Dates;
import salaklang.web.Step;

/** Where a round stands, to whom it is shown. */
@Component
class RoundCourse implements MovedRecords {

    private final FollowUpService service;
    private final MessageSource messages;
    private final Dates dates;
    private final FollowUpRounds rounds;
    private final FollowUpAccess access;
    private final CurrentUser user;

    RoundCourse(
            FollowUpService service,
            MessageSource messages,
            Dates dates,
            FollowUpRounds rounds,
            FollowUpAccess access,
            CurrentUser user) {
        this.rounds = rounds;
        this.access = access;
        this.user = user;
        this.service = service;
        this.messages = messages;
        this.dates = dates;
    }

    @Override
    public MovedKind kind() {
        return new MovedKind(FollowUpRoundProcess.PROCESS, "follow-up-round", "follow-up-rounds");
    }

    @Override
    public MovedRecord require(UUID id) {
        var round = service.read(new FollowUpRoundId(id)).round();
        return new MovedRecord(name(round.opensOn(), round.committee().name()), steps(round));
    }

    @Override
    public Map<UUID, String> titles(Collection<UUID> ids) {
        var seen = access.seen(user.require()).stream().collect(toMap(CommitteeView::id, CommitteeView::name));
        return rounds.findAllById(ids).stream()
                .filter(round -> seen.containsKey(round.committee()))
                .collect(toMap(
                        round -> round.id().value(), round -> name(round.opensOn(), seen.get(round.committee()))));
    }

    private String name(LocalDate opensOn, String committee) {
        return text("followup.round", dates.month(opensOn)) + " · " + committee;
    }

    private List<Step> steps(FollowUpRoundView round) {
        var steps = new ArrayList<Step>();
        steps.add(step(RoundState.PLANNED, null, true));
        if (round.state() == RoundState.CANCELLED) {
            steps.add(step(RoundState.CANCELLED, round.reason(), true));
            return steps;
        }
        var period = dates.date(round.opensOn()) + " – " + dates.date(round.closesOn());
        steps.add(step(RoundState.OPEN, period, round.state() != RoundState.PLANNED));
        var compiled = round.compiledAt() == null ? null : dates.dateTime(round.compiledAt());
        steps.add(step(RoundState.COMPILED, compiled, compiled != null));
        steps.add(step(RoundState.REPORTED, null, round.state() == RoundState.REPORTED));
        return steps;
    }

    private Step step(RoundState state, String note, boolean done) {
        return new Step(text("followup.state." + state), note, done);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
