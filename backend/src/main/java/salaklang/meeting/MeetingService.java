package salaklang.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.committee.CommitteeRegister;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;

/** What is done with a meeting, from its plan to its adopted minutes. Each verb holds the meeting until it is through. */
@Service
@Transactional
public class MeetingService {

    private static final int LONGEST_PLACE = 300;

    private final Meetings meetings;
    private final MeetingNumbers numbers;
    private final LastMinutes lastMinutes;
    private final MeetingWorkflow workflow;
    private final MeetingAccess access;
    private final CommitteeRegister committees;
    private final List<MeetingCheck> checks;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetingService(
            Meetings meetings,
            MeetingNumbers numbers,
            LastMinutes lastMinutes,
            MeetingWorkflow workflow,
            MeetingAccess access,
            CommitteeRegister committees,
            List<MeetingCheck> checks,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.numbers = numbers;
        this.lastMinutes = lastMinutes;
        this.workflow = workflow;
        this.access = access;
        this.committees = committees;
        this.checks = checks;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** Plans a meeting; it gets its number within the calendar year and the headings of its committee. */
    public MeetingId plan(PlanMeeting plan) {
        var by = user.require();
        access.requireRuns(by, plan.committee());
        var startsAt = future(plan.date(), plan.time());
        var place = requirePlace(plan.place());
        if (!committees.require(plan.committee()).canMeet()) {
            throw new InvalidInput("committee", "meeting.error.committee");
        }
        plan.setting().requireAllowed(committees.rules(plan.committee(), startsAt));
        int year = MeetingDay.yearBE(startsAt, clock.getZone());
        var meeting = meetings.save(Meeting.plan(
                plan.committee(),
                year,
                startsAt,
                place,
                plan.setting(),
                committees.agendaHeadings(plan.committee()),
                null));
        settle(meeting);
        workflow.start(meeting.id());
        events.publishEvent(
                new MeetingPlanned(meeting.id(), meeting.committee(), by, now(), meeting.number() + "/" + year));
        return meeting.id();
    }

    /** The invitation goes out now; too late for the notice rule is allowed, and shown. */
    public void invite(MeetingId id) {
        var meeting = hold(id);
        meeting.invite(now());
        workflow.invited(id);
        events.publishEvent(new MeetingInvited(id, meeting.committee(), by(), now(), null));
    }

    /** Gives it another date within its calendar year; a number that has gone out stays. */
    public void postpone(MeetingId id, LocalDate date, LocalTime time, String reason) {
        var meeting = holdWithNumbers(id);
        var startsAt = future(date, time);
        if (MeetingDay.yearBE(startsAt, clock.getZone()) != meeting.yearBe()) {
            throw new InvalidInput("date", "meeting.error.other-year");
        }
        if (meeting.adjournedFrom() != null) {
            var adjourned = meetings.findById(meeting.adjournedFrom().value()).orElseThrow(NotFound::new);
            requireLater(startsAt, adjourned.closedAt(), adjourned.startsAt());
        }
        meeting.postpone(startsAt, reason);
        settle(meeting);
        workflow.postponed(id);
        events.publishEvent(new MeetingPostponed(id, meeting.committee(), by(), now(), meeting.reason()));
    }

    public void cancel(MeetingId id, String reason) {
        var meeting = holdWithNumbers(id);
        meeting.cancel(reason);
        settle(meeting);
        workflow.cancelled(id);
        events.publishEvent(new MeetingCancelled(id, meeting.committee(), by(), now(), meeting.reason()));
    }

    /** Opens it, where nothing speaks against it. */
    public void open(MeetingId id) {
        var meeting = hold(id);
        var before = view(meeting);
        meeting.open(now());
        checks.forEach(check -> check.beforeOpening(before));
        workflow.opened(id);
        events.publishEvent(new MeetingOpened(id, meeting.committee(), by(), now(), null));
    }

    /**
     * Gives the meeting up for lack of quorum, before it is opened or in session. What was decided stands.
     *
     * @param present how many were there of how many, such as {@code 3/14}
     * @param followUp the meeting that takes up what is left open; null for none. It is planned by the process
     */
    public void adjourn(MeetingId id, String present, FollowUpPlan followUp) {
        var meeting = holdWithNumbers(id);
        var before = view(meeting);
        meeting.adjourn(now());
        checks.forEach(check -> check.beforeAdjourning(before));
        if (followUp != null) {
            var at = future(followUp.date(), followUp.time());
            requireLater(at, now(), before.startsAt());
            meeting.followUpAt(at, requirePlace(followUp.place()));
        }
        workflow.adjourned(id, before.state(), followUp != null);
        events.publishEvent(new MeetingAdjourned(id, meeting.committee(), by(), now(), present));
    }

    public void close(MeetingId id) {
        var meeting = hold(id);
        var before = view(meeting);
        meeting.close(now());
        checks.forEach(check -> check.beforeClosing(before));
        workflow.held(id);
        events.publishEvent(new MeetingClosed(id, meeting.committee(), by(), now(), null));
    }

    /** The minutes are being drafted. They move their meeting along, here and below. */
    public void draftMinutes(MeetingId id) {
        var meeting = hold(id);
        meeting.draftMinutes();
        events.publishEvent(new MinutesDrafted(id, meeting.committee(), by(), now(), null));
    }

    public void circulateMinutes(MeetingId id) {
        var meeting = hold(id);
        meeting.circulateMinutes();
        events.publishEvent(new MinutesCirculated(id, meeting.committee(), by(), now(), null));
    }

    /** Circulated minutes are a draft again. */
    public void takeBackMinutes(MeetingId id) {
        hold(id).takeBackMinutes();
    }

    public void adoptMinutes(MeetingId id) {
        var meeting = hold(id);
        meeting.adoptMinutes();
        events.publishEvent(new MinutesAdopted(id, meeting.committee(), by(), now(), null));
    }

    private Meeting hold(MeetingId id) {
        var meeting = meetings.hold(id.value()).orElseThrow(NotFound::new);
        access.requireRuns(by(), meeting.committee());
        return meeting;
    }

    /** What lacked a quorum comes back on a later day (ม.79 วรรคสอง). */
    private void requireLater(Instant startsAt, Instant... than) {
        for (var before : than) {
            if (!day(startsAt).isAfter(day(before))) {
                throw new InvalidInput("date", "meeting.error.follow-up-later");
            }
        }
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    private Instant future(LocalDate date, LocalTime time) {
        if (date == null) {
            throw new InvalidInput("date", "meeting.error.date");
        }
        if (time == null) {
            throw new InvalidInput("time", "meeting.error.time");
        }
        var startsAt = date.atTime(time).atZone(clock.getZone()).toInstant();
        if (startsAt.isBefore(now())) {
            throw new InvalidInput("date", "meeting.error.past");
        }
        return startsAt;
    }

    /** Holds the numbers of its year before the meeting itself: in this order two never wait for each other. */
    private Meeting holdWithNumbers(MeetingId id) {
        var where = meetings.whereabouts(id.value()).orElseThrow(NotFound::new);
        access.requireRuns(by(), where.getCommittee());
        numbers.hold(where.getCommittee(), where.getYearBe());
        return hold(id);
    }

    private void settle(Meeting meeting) {
        numbers.settle(meeting.committee(), meeting.yearBe());
        lastMinutes.settle(meeting.committee());
    }

    private static String requirePlace(String place) {
        if (place == null || place.isBlank()) {
            throw new InvalidInput("place", "meeting.error.place");
        }
        if (place.strip().length() > LONGEST_PLACE) {
            throw new InvalidInput("place", "meeting.error.too-long", LONGEST_PLACE);
        }
        return place.strip();
    }

    private MeetingView view(Meeting meeting) {
        return meeting.view(committees.require(meeting.committee()).name());
    }

    private Person by() {
        return user.require();
    }

    private Instant now() {
        return clock.instant();
    }
}
