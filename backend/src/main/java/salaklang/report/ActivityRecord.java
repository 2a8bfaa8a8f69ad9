package salaklang.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import salaklang.identity.UnitCode;
import salaklang.meeting.MeetingId;
import salaklang.meeting.OutcomeKind;
import salaklang.report.ActivityFacts.Use;
import salaklang.report.ActivitySources.Held;
import salaklang.report.ActivitySources.Matter;

/** Puts together what is on record of an activity and what was written of it. The report is in Thai. */
@Component
class ActivityRecord {

    static final Locale THAI = Locale.forLanguageTag("th");

    private final Activities activities;
    private final ActivitySources sources;
    private final MessageSource messages;
    private final Clock clock;

    ActivityRecord(Activities activities, ActivitySources sources, MessageSource messages, Clock clock) {
        this.activities = activities;
        this.sources = sources;
        this.messages = messages;
        this.clock = clock;
    }

    /** An activity in a list. */
    record Listed(ActivityId id, String title, LocalDate date, String place, int people) {}

    /** Those of a unit in a few words, also those to come, the latest first. */
    List<Listed> listed(UnitCode unit, ActivityId after, int limit) {
        return sources.page(unit, after, limit).stream()
                .map(held -> new Listed(
                        new ActivityId(held.activity()), title(held), date(held), held.place(), held.people()))
                .toList();
    }

    /** Those of a unit in a period that have taken place, the earliest first. */
    List<ActivityFacts> of(UnitCode unit, Period period) {
        var held = sources.held(unit, period);
        var ids = held.stream().map(Held::activity).toList();
        var found = activities.findByIdIn(ids).stream()
                .collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
        return facts(held, found);
    }

    ActivityFacts of(Activity activity) {
        var held = sources.activity(activity.id());
        return facts(List.of(held), Map.of(held.activity(), activity)).get(0);
    }

    private List<ActivityFacts> facts(List<Held> held, Map<UUID, Activity> found) {
        var meetings = held.stream().map(Held::meeting).filter(Objects::nonNull).toList();
        Map<MeetingId, List<Matter>> matters = meetings.isEmpty() ? Map.of() : sources.matters(meetings);
        Map<MeetingId, List<Use>> uses = meetings.isEmpty() ? Map.of() : sources.uses(meetings);
        return held.stream()
                .map(one -> facts(
                        found.get(one.activity()),
                        one,
                        one.meeting() == null ? List.of() : matters.getOrDefault(one.meeting(), List.of()),
                        one.meeting() == null ? List.of() : uses.getOrDefault(one.meeting(), List.of())))
                .toList();
    }

    private ActivityFacts facts(Activity activity, Held held, List<Matter> matters, List<Use> uses) {
        var written = activity.content();
        var meeting = activity.meeting() != null;
        return new ActivityFacts(
                activity.id(),
                activity.meeting(),
                title(held),
                date(held),
                meeting ? time(held.startsAt()) : written.startsAt(),
                meeting ? time(held.closedAt()) : written.endsAt(),
                meeting ? held.place() : written.place(),
                written.issues() == null ? issues(matters) : lines(written.issues()),
                written.groups(),
                written.outcome() == null ? outcomes(matters) : lines(written.outcome()),
                written.use() == null
                        ? uses
                        : lines(written.use()).stream()
                                .map(line -> new Use(null, line, null))
                                .toList(),
                written.photos(),
                written.noticeGiven());
    }

    private static List<String> issues(List<Matter> matters) {
        var titles = new LinkedHashMap<UUID, String>();
        matters.forEach(matter -> titles.put(matter.item(), matter.title()));
        return List.copyOf(titles.values());
    }

    private List<String> outcomes(List<Matter> matters) {
        return matters.stream()
                .filter(matter -> matter.kind() != null
                        && matter.kind() != OutcomeKind.NONE
                        && matter.kind() != OutcomeKind.POSTPONED)
                .map(this::inWords)
                .toList();
    }

    private String title(Held held) {
        return held.meeting() == null
                ? held.title()
                : messages.getMessage("report.meeting", new Object[] {held.committee(), held.numberBE()}, THAI);
    }

    private LocalDate date(Held held) {
        return held.meeting() == null
                ? held.heldOn()
                : held.startsAt().atZone(clock.getZone()).toLocalDate();
    }

    private String inWords(Matter matter) {
        var kind = messages.getMessage("report.outcome." + matter.kind(), null, THAI);
        return matter.title() + ": " + kind + (matter.text() == null ? "" : " " + matter.text());
    }

    private LocalTime time(Instant at) {
        return at == null ? null : at.atZone(clock.getZone()).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
