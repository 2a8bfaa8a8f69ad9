package salaklang.minutes;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.committee.SeatView;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingRecord;
import salaklang.meeting.MeetingService;
import salaklang.meeting.MeetingState;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;
import salaklang.web.WrongState;

/**
 * What is done with minutes, from the draft to the adoption. Each verb holds the minutes until it is through; the first
 * version moves its meeting along.
 */
@Service
@Transactional
public class MinutesService {

    private final MinutesVersions versions;
    private final ProceedingsReader proceedings;
    private final MinutesWorkflow workflow;
    private final MinutesAccess access;
    private final MinutesPrint print;
    private final MeetingService meetings;
    private final MeetingRecord record;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MinutesService(
            MinutesVersions versions,
            ProceedingsReader proceedings,
            MinutesWorkflow workflow,
            MinutesAccess access,
            MinutesPrint print,
            MeetingService meetings,
            MeetingRecord record,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.versions = versions;
        this.proceedings = proceedings;
        this.workflow = workflow;
        this.access = access;
        this.print = print;
        this.meetings = meetings;
        this.record = record;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** Drafts the first version from the record of a meeting that was held. */
    public MinutesId draft(MeetingId meeting, RecordingStyle style) {
        meetings.draftMinutes(meeting);
        access.requireSecondFactor(meeting);
        return versions.save(Minutes.draft(proceedings.read(meeting), style, by(), now()))
                .id();
    }

    /**
     * Writes a section.
     *
     * @param seen the section's version that the writer saw
     * @return the section's version now
     * @throws WrongState {@code CHANGED} where somebody else wrote meanwhile
     */
    public int write(MinutesId id, SectionId section, String text, int seen) {
        var minutes = run(id);
        minutes.write(section, text, seen);
        versions.flush();
        return minutes.section(section).version();
    }

    /** Gives a section the record's words again. */
    public void takeRecord(MinutesId id, SectionId section, int seen) {
        run(id).takeRecord(section, seen);
    }

    /** Reads the record again; what was written by hand stays, beside what the record says now. */
    public void follow(MinutesId id, RecordingStyle style) {
        var minutes = run(id);
        minutes.follow(proceedings.read(minutes.meeting()), style);
    }

    public void nameSigners(
            MinutesId id, String taker, String takerPosition, String reviewer, String reviewerPosition) {
        run(id).nameSigners(taker, takerPosition, reviewer, reviewerPosition);
    }

    /**
     * As {@link #nameSigners(MinutesId, String, String, String, String)}, by a form.
     *
     * @throws WrongState {@code CHANGED} where somebody else named others meanwhile
     */
    void nameSigners(MinutesId id, DraftForm form) {
        run(id).nameSigners(
                        form.signersVersion(),
                        form.takerName(),
                        form.takerPosition(),
                        form.reviewerName(),
                        form.reviewerPosition());
    }

    /** @param closesOn the last day for corrections */
    public void circulate(MinutesId id, LocalDate closesOn) {
        var minutes = run(id);
        minutes.circulate(closesOn, today(), now());
        workflow.circulated(id);
        if (minutes.isFirst()) {
            meetings.circulateMinutes(minutes.meeting());
        }
        events.publishEvent(
                new MinutesSent(id, minutes.meeting(), minutes.committee(), closesOn, print.pdf(minutes), by(), now()));
    }

    public void takeBack(MinutesId id) {
        var minutes = run(id);
        minutes.takeBack();
        workflow.takenBack(id);
        if (minutes.isFirst()) {
            meetings.takeBackMinutes(minutes.meeting());
        }
        events.publishEvent(new MinutesTakenBack(id, minutes.meeting(), minutes.committee(), by(), now(), null));
    }

    /**
     * Asks for a correction: a member for what the member remembers, a secretary for what was said aloud.
     *
     * @param wish what is to be written
     */
    public CorrectionId ask(MinutesId id, SectionId section, String wish, String reason) {
        var minutes = hold(id);
        access.requireReads(by(), minutes);
        var seats = access.seatsOf(by(), minutes.committee());
        if (seats.isEmpty() && !access.runs(by(), minutes.committee())) {
            throw new AccessDeniedException("Only members ask for corrections");
        }
        if (minutes.areCorrectionsClosed() && !access.runs(by(), minutes.committee())) {
            throw new WrongState("minutes", "CORRECTIONS_CLOSED");
        }
        var name = seats.stream().map(SeatView::name).findFirst().orElse(by().displayName());
        var correction = minutes.ask(section, wish, reason, by(), name, now());
        events.publishEvent(new CorrectionAsked(
                id,
                minutes.meeting(),
                minutes.committee(),
                by(),
                now(),
                minutes.section(section).label()));
        return correction.id();
    }

    /** @param text the section's whole text as it is to read now */
    public void accept(MinutesId id, CorrectionId correction, String text, int seen) {
        var minutes = run(id);
        answered(minutes, minutes.accept(correction, text, seen, by(), now()));
    }

    public void decline(MinutesId id, CorrectionId correction, String why) {
        var minutes = run(id);
        answered(minutes, minutes.decline(correction, why, by(), now()));
    }

    /** Takes no more corrections; every one is answered. */
    public void closeCorrections(MinutesId id) {
        var minutes = run(id);
        if (minutes.areCorrectionsClosed()) {
            throw new WrongState("minutes", "CORRECTIONS_CLOSED");
        }
        minutes.closeCorrections(now());
        workflow.correctionsClosed(id);
        events.publishEvent(new CorrectionsClosed(id, minutes.meeting(), minutes.committee(), by(), now(), null));
    }

    /**
     * Records the adoption. A later meeting's resolution does it by itself; here it is recorded where that meeting kept
     * its record elsewhere.
     *
     * @param meeting the later meeting that adopted; null for any other way
     */
    public void adopt(MinutesId id, AdoptedBy how, MeetingId meeting) {
        var minutes = run(id);
        if (how == null) {
            throw new InvalidInput("how", "minutes.error.how");
        }
        if (how == AdoptedBy.NEXT_MEETING) {
            requireLater(minutes, meeting);
        }
        adopt(minutes, how, how == AdoptedBy.SAME_MEETING ? minutes.meeting() : meeting);
    }

    /** The committee adopts the circulated minutes of an earlier meeting by its resolution; others stay as they are. */
    void adoptedBy(MeetingId meeting, MeetingId earlier) {
        versions.holdLatest(earlier).stream()
                .findFirst()
                .filter(minutes -> minutes.state() == MinutesState.CIRCULATED)
                .ifPresent(minutes -> adopt(minutes, AdoptedBy.NEXT_MEETING, meeting));
    }

    /** Begins a corrected version of locked minutes. */
    public MinutesId correct(MinutesId id, String reason) {
        var minutes = run(id);
        if (versions.findByMeetingIdOrderByEditionDesc(minutes.meeting()).get(0) != minutes) {
            throw new WrongState("minutes", "SUPERSEDED");
        }
        var next = versions.save(minutes.correct(reason, by(), now()));
        workflow.start(next.id());
        events.publishEvent(
                new CorrectedVersionBegun(next.id(), next.meeting(), next.committee(), by(), now(), reason.strip()));
        return next.id();
    }

    private void adopt(Minutes minutes, AdoptedBy how, MeetingId meeting) {
        boolean closed = minutes.areCorrectionsClosed();
        minutes.adopt(how, meeting, today(), now());
        if (how == AdoptedBy.SAME_MEETING) {
            workflow.adoptedAtOnce(minutes.id());
        } else {
            if (!closed) {
                workflow.correctionsClosed(minutes.id());
            }
            workflow.adopted(minutes.id());
        }
        if (minutes.isFirst()) {
            meetings.adoptMinutes(minutes.meeting());
        } else {
            events.publishEvent(new CorrectedVersionAdopted(
                    minutes.id(), minutes.meeting(), minutes.committee(), by(), now(), how.name()));
        }
    }

    private void requireLater(Minutes minutes, MeetingId meeting) {
        if (meeting == null) {
            throw new InvalidInput("meeting", "minutes.error.adopting-meeting");
        }
        var later = record.byId(List.of(meeting)).get(meeting);
        if (later == null
                || !later.committee().equals(minutes.committee())
                || !later.startsAt().isAfter(minutes.view().startsAt())
                || later.state().compareTo(MeetingState.IN_SESSION) < 0
                || later.state().compareTo(MeetingState.MINUTES_ADOPTED) > 0) {
            throw new InvalidInput("meeting", "minutes.error.adopting-meeting");
        }
    }

    private void answered(Minutes minutes, Correction correction) {
        events.publishEvent(new CorrectionAnswered(
                minutes.id(),
                minutes.meeting(),
                minutes.committee(),
                by(),
                now(),
                correction.state().name()));
    }

    private Minutes run(MinutesId id) {
        var minutes = hold(id);
        access.requireRuns(by(), minutes);
        return minutes;
    }

    private Minutes hold(MinutesId id) {
        return versions.hold(id.value()).orElseThrow(NotFound::new);
    }

    private Person by() {
        return user.require();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant now() {
        return clock.instant();
    }
}
