package salaklang.report;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import salaklang.committee.CommitteeRegister;
import salaklang.document.DocumentContent;
import salaklang.document.DocumentId;
import salaklang.document.DocumentView;
import salaklang.document.Documents;
import salaklang.identity.CurrentUser;
import salaklang.identity.UnitCode;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingRecord;
import salaklang.meeting.MeetingState;
import salaklang.meeting.MeetingViewers;
import salaklang.meeting.Secrecy;
import salaklang.organisation.UnitView;
import salaklang.report.ActivityRecord.Listed;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;
import salaklang.web.WrongState;

/** Marks meetings as open to outsiders, and records activities outside of meetings. */
@Service
@Transactional
class ActivityService {

    private final Activities activities;
    private final ActivityRecord record;
    private final ActivitySources sources;
    private final NamesOnRecord names;
    private final ReportAccess access;
    private final MeetingRecord meetings;
    private final MeetingViewers viewers;
    private final CommitteeRegister committees;
    private final Documents documents;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ActivityService(
            Activities activities,
            ActivityRecord record,
            ActivitySources sources,
            NamesOnRecord names,
            ReportAccess access,
            MeetingRecord meetings,
            MeetingViewers viewers,
            CommitteeRegister committees,
            Documents documents,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.activities = activities;
        this.record = record;
        this.sources = sources;
        this.names = names;
        this.access = access;
        this.meetings = meetings;
        this.viewers = viewers;
        this.committees = committees;
        this.documents = documents;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * An activity to be worked on.
     *
     * @param evidence photos of what came of it, to choose from
     * @param gaps what a report would lack of it
     */
    record Detail(
            Activity activity, ActivityFacts facts, List<DocumentId> evidence, List<Gap> gaps, boolean mayPrepare) {}

    /** Does nothing for a meeting that is marked already. */
    ActivityId open(MeetingId id) {
        var meeting = meetings.require(id);
        viewers.requireSees(currentUser.require(), meeting);
        var committee = committees.require(meeting.committee());
        access.requirePrepares(currentUser.require(), committee.secretariat());
        if (meeting.secrecy() == Secrecy.SECRET) {
            throw new InvalidInput("meeting", "report.error.secret");
        }
        if (meeting.state() == MeetingState.CANCELLED || meeting.state() == MeetingState.ADJOURNED) {
            throw new WrongState("meeting", meeting.state());
        }
        return activities.findByMeetingId(id).map(Activity::id).orElseGet(() -> {
            var activity = activities.saveAndFlush(new Activity(id, committee.secretariat()));
            opened(activity);
            return activity.id();
        });
    }

    ActivityId record(UnitCode unit, ActivityContent content, Collection<MultipartFile> files) {
        access.requirePrepares(currentUser.require(), unit);
        if (!content.photos().isEmpty()) {
            throw new NotFound();
        }
        var activity = new Activity(unit, content);
        var photos = photos(files);
        activity.write(with(content, photos));
        opened(activities.saveAndFlush(activity));
        return activity.id();
    }

    /** @param version which form of it the change is made to */
    void change(ActivityId id, Integer version, ActivityContent content, Collection<MultipartFile> files) {
        var activity = toPrepare(id);
        ChangedMeanwhile.refuse(version, activity.version());
        var allowed = Stream.concat(activity.content().photos().stream(), evidence(activity).stream())
                .toList();
        if (!allowed.containsAll(content.photos())) {
            throw new NotFound();
        }
        var photos = photos(files);
        activity.write(with(content, photos));
        activities.saveAndFlush(activity);
        events.publishEvent(new ActivityChanged(id, currentUser.require(), clock.instant(), null));
    }

    void remove(ActivityId id) {
        var activity = toPrepare(id);
        var title = record.of(activity).title();
        activities.delete(activity);
        events.publishEvent(new ActivityRemoved(id, currentUser.require(), clock.instant(), title));
    }

    @Transactional(readOnly = true)
    Detail read(ActivityId id) {
        var activity = toRead(id);
        var facts = record.of(activity);
        return new Detail(
                activity,
                facts,
                evidence(activity),
                Completeness.of(facts, names.read()),
                access.prepares(currentUser.require(), activity.unit()));
    }

    /** The units for which the person may record an activity. */
    @Transactional(readOnly = true)
    List<UnitView> units() {
        return access.preparedBy(currentUser.require());
    }

    /**
     * Whose activities the person looks at: the unit's that is asked for, else their own one's.
     *
     * @param asked null where none is
     * @return empty for who prepares no unit's report
     */
    @Transactional(readOnly = true)
    Optional<UnitCode> chosen(String asked) {
        var units = units();
        if (units.isEmpty()) {
            return Optional.empty();
        }
        var own = currentUser.require().unit();
        return UnitCode.find(asked)
                .or(() -> Optional.of(own == null ? units.get(0).code() : own));
    }

    /**
     * A unit's activities, those to come as well, the latest first.
     *
     * @param after the last one of the page before, or null
     */
    @Transactional(readOnly = true)
    List<Listed> list(UnitCode unit, ActivityId after, int limit) {
        access.requireReads(currentUser.require(), unit);
        if (after != null) {
            toRead(after);
        }
        return record.listed(unit, after, limit);
    }

    /** A photo of it, or one to choose from. */
    @Transactional(readOnly = true)
    DocumentContent photo(ActivityId id, DocumentId photo) {
        var activity = toRead(id);
        if (!activity.content().photos().contains(photo) && !evidence(activity).contains(photo)) {
            throw new NotFound();
        }
        return documents.thumbnail(photo);
    }

    private List<DocumentId> evidence(Activity activity) {
        return activity.meeting() == null ? List.of() : sources.evidence(activity.meeting());
    }

    private void opened(Activity activity) {
        events.publishEvent(new ActivityOpened(
                activity.id(),
                currentUser.require(),
                clock.instant(),
                record.of(activity).title()));
    }

    private static ActivityContent with(ActivityContent content, List<DocumentId> more) {
        return new ActivityContent(
                content.title(),
                content.heldOn(),
                content.startsAt(),
                content.endsAt(),
                content.place(),
                content.issues(),
                content.outcome(),
                content.use(),
                content.groups(),
                content.noticeGiven(),
                Stream.concat(content.photos().stream(), more.stream())
                        .distinct()
                        .toList());
    }

    /** @throws InvalidInput for anything that is no photo */
    private List<DocumentId> photos(Collection<MultipartFile> files) {
        var stored = documents.storeEvidence(files, false);
        if (!documents.views(stored).stream().allMatch(DocumentView::thumbnail)) {
            throw new InvalidInput("files", "report.error.photo");
        }
        return stored;
    }

    private Activity toPrepare(ActivityId id) {
        var activity = activities.findById(id.value()).orElseThrow(NotFound::new);
        access.requirePrepares(currentUser.require(), activity.unit());
        return activity;
    }

    private Activity toRead(ActivityId id) {
        var activity = activities.findById(id.value()).orElseThrow(NotFound::new);
        access.requireReads(currentUser.require(), activity.unit());
        return activity;
    }
}
