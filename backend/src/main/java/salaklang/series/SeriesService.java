package salaklang.series;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.committee.CommitteeId;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.CommitteeView;
import salaklang.identity.CurrentUser;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingRecord;
import salaklang.meeting.MeetingService;
import salaklang.meeting.MeetingState;
import salaklang.meeting.MeetingView;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;

/** What is done with series of meetings, by those who run the committee. */
@Service
@Transactional
public class SeriesService {

    private final AllSeries all;
    private final MeetingService meetings;
    private final MeetingRecord record;
    private final CommitteeRegister committees;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SeriesService(
            AllSeries all,
            MeetingService meetings,
            MeetingRecord record,
            CommitteeRegister committees,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.all = all;
        this.meetings = meetings;
        this.record = record;
        this.committees = committees;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** The days that a series would have, before it is made. */
    @Transactional(readOnly = true)
    List<SeriesDay> preview(SeriesForm form) {
        requireRuns(form.committeeId());
        return form.recurrence().dates().stream()
                .map(day -> SeriesDay.of(day, today(), null))
                .toList();
    }

    /** Makes a series and plans the first of its meetings; days that are past are left out. */
    SeriesId make(SeriesForm form) {
        requireRuns(form.committeeId());
        form.requireComplete();
        var recurrence = form.recurrence();
        if (recurrence.dates().stream().noneMatch(day -> day.isAfter(today()))) {
            throw new InvalidInput("from", "series.error.no-day");
        }
        var series = all.save(new MeetingSeries(
                form.committeeId(), recurrence, form.time(), form.place().strip(), form.setting()));
        events.publishEvent(
                new SeriesMade(series.id(), series.committee(), user.require(), clock.instant(), recurrence.rule()));
        plan(series, form.plan() == null ? Recurrence.MOST : form.plan());
        return series.id();
    }

    /** Plans its next meetings. */
    public void planNext(SeriesId id, int count) {
        var series = hold(id);
        series.require();
        if (count < 1 || count > Recurrence.MOST) {
            throw new InvalidInput("count", "series.error.count", Recurrence.MOST);
        }
        plan(series, count);
    }

    /**
     * Plans no more of it.
     *
     * @param reason where given, its meetings that are only planned are cancelled for it
     */
    public void stop(SeriesId id, String reason) {
        var series = hold(id);
        series.stop();
        if (reason != null && !reason.isBlank()) {
            views(List.of(series)).values().stream()
                    .filter(meeting -> meeting.state() == MeetingState.PLANNED)
                    .forEach(meeting -> meetings.cancel(meeting.id(), reason));
        }
        events.publishEvent(new SeriesStopped(id, series.committee(), user.require(), clock.instant(), reason));
    }

    @Transactional(readOnly = true)
    SeriesPage page(SeriesId id) {
        var series = all.findById(id.value()).orElseThrow(NotFound::new);
        var committee = requireRuns(series.committee());
        return page(series, committee, views(List.of(series)));
    }

    /** Of the committees that the person runs. */
    @Transactional(readOnly = true)
    List<SeriesPage> pages() {
        var run = runs().stream().collect(toMap(CommitteeView::id, committee -> committee));
        var found = run.isEmpty() ? List.<MeetingSeries>of() : all.of(run.keySet());
        var views = views(found);
        return found.stream()
                .map(series -> page(series, run.get(series.committee()), views))
                .toList();
    }

    /** The committees for which the person may make one. */
    @Transactional(readOnly = true)
    List<CommitteeView> plannable() {
        return runs().stream().filter(CommitteeView::canMeet).toList();
    }

    private List<CommitteeView> runs() {
        var person = user.require();
        return committees.visibleTo(person).stream()
                .filter(committee -> committees.runs(person, committee))
                .toList();
    }

    private void plan(MeetingSeries series, int count) {
        for (var day : series.open(today()).stream().limit(count).toList()) {
            series.planned(day, meetings.plan(series.on(day)));
        }
    }

    private SeriesPage page(MeetingSeries series, CommitteeView committee, Map<MeetingId, MeetingView> views) {
        var planned = new HashMap<LocalDate, MeetingView>();
        series.meetings().forEach(one -> planned.put(one.dueOn(), views.get(one.meetingId())));
        return new SeriesPage(
                series.id(),
                committee.name(),
                series.rule(),
                series.beginsAt(),
                series.place(),
                series.state(),
                series.dates().stream()
                        .map(day -> SeriesDay.of(day, today(), planned.get(day)))
                        .toList(),
                series.open(today()).size());
    }

    private Map<MeetingId, MeetingView> views(List<MeetingSeries> of) {
        return record.byId(of.stream()
                .flatMap(series -> series.meetings().stream())
                .map(SeriesMeeting::meetingId)
                .toList());
    }

    private MeetingSeries hold(SeriesId id) {
        var series = all.hold(id.value()).orElseThrow(NotFound::new);
        requireRuns(series.committee());
        return series;
    }

    private CommitteeView requireRuns(CommitteeId id) {
        var committee = committees.require(id);
        var person = user.require();
        if (!committees.sees(person, committee)) {
            throw new NotFound();
        }
        if (!committees.runs(person, committee)) {
            throw new AccessDeniedException("Only those who run the committee may do this");
        }
        return committee;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
