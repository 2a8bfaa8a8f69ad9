package salaklang.feed;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import salaklang.assignment.AssignmentView;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingView;
import salaklang.meeting.Secrecy;
import salaklang.organisation.Organisation;
import salaklang.tenancy.CurrentTenant;

/** Writes due dates, as whole days, and meetings as a calendar (RFC 5545), in the language at hand. */
@Component
class FeedCalendar {

    private final Organisation organisation;
    private final MessageSource messages;
    private final Clock clock;
    private final String baseUrl;

    FeedCalendar(
            Organisation organisation, MessageSource messages, Clock clock, @Value("${sala.base-url}") String baseUrl) {
        this.organisation = organisation;
        this.messages = messages;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    /** @param assignments concealed where they are secret */
    String of(List<AssignmentView> assignments, List<MeetingView> meetings, Map<MeetingId, Duration> lengths) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Sala Klang//Feed//TH"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", say("feed.name")));
        var units = organisation.byCode(
                assignments.stream().map(AssignmentView::unit).collect(Collectors.toSet()));
        for (var assignment : assignments) {
            var event = event("assignment", assignment.id().toString(), "/assignments/");
            event.add(new DtStart<>(assignment.dueDate()));
            event.add(new Summary(say("feed.due", assignment.title())));
            var unit = units.get(assignment.unit());
            event.add(new Description(unit == null ? assignment.unit().value() : unit.name()));
            calendar.add(event);
        }
        for (var meeting : meetings) {
            var event = event("meeting", meeting.id().toString(), "/meetings/");
            event.add(new DtStart<Instant>(meeting.startsAt()));
            event.add(new DtEnd<Instant>(meeting.startsAt().plus(lengths.get(meeting.id()))));
            event.add(new Summary(say("feed.meeting", meeting.committeeName(), meeting.numberBE())));
            if (meeting.secrecy() != Secrecy.SECRET) {
                event.add(new Location(meeting.place()));
            }
            calendar.add(event);
        }
        return calendar.toString();
    }

    private VEvent event(String kind, String id, String path) {
        var event = new VEvent(false);
        event.add(new Uid(kind + "-" + id + "@" + CurrentTenant.require()));
        event.add(new DtStamp(clock.instant()));
        event.add(new Url(URI.create(baseUrl + "/" + CurrentTenant.require() + path + id)));
        return event;
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
