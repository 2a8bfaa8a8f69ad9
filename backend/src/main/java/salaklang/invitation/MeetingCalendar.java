package salaklang.invitation;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** A meeting as calendars take it up (RFC 5545, RFC 5546): a later sequence replaces an earlier one. */
final class MeetingCalendar {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final ZoneOffset OFFSET = ZoneOffset.ofHours(7);
    private static final String MAIL_TO = "mailto:";

    private MeetingCalendar() {}

    /** @param name may be a position */
    record Party(String name, String email) {}

    /**
     * A meeting for a calendar.
     *
     * @param uid the same for ever, so that what changes replaces what was
     * @param length of the entry: how long the agenda is planned to take
     * @param stamp when it was said
     */
    record Entry(
            String uid,
            int sequence,
            Instant startsAt,
            Duration length,
            String subject,
            String place,
            String description,
            URI link,
            Party organizer,
            Instant stamp) {}

    /** @param attendee null for somebody without an e-mail address, to whom it is only shown */
    static String request(Entry entry, Party attendee) {
        return calendar(entry, attendee, false);
    }

    static String cancel(Entry entry, Party attendee) {
        return calendar(entry, attendee, true);
    }

    private static String calendar(Entry entry, Party attendee, boolean cancelled) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Sala Klang//Meetings//TH"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        var asked = attendee == null ? ImmutableMethod.PUBLISH : ImmutableMethod.REQUEST;
        calendar.add(cancelled ? ImmutableMethod.CANCEL : asked);
        calendar.add(bangkok());
        calendar.add(event(entry, attendee, cancelled));
        return calendar.toString();
    }

    private static VEvent event(Entry entry, Party attendee, boolean cancelled) {
        var start = entry.startsAt().atZone(BANGKOK);
        var event = new VEvent(false);
        event.add(new Uid(entry.uid()));
        event.add(new DtStamp(entry.stamp()));
        event.add(new Sequence(entry.sequence()));
        event.add(new DtStart<>(start));
        event.add(new DtEnd<>(start.plus(entry.length())));
        event.add(new Summary(entry.subject()));
        event.add(new Location(entry.place()));
        event.add(new Description(entry.description()));
        event.add(new Url(entry.link()));
        event.add(cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        Property organizer =
                new Organizer(URI.create(MAIL_TO + entry.organizer().email()));
        organizer.add(new Cn(entry.organizer().name()));
        event.add(organizer);
        if (attendee != null) {
            Property invited = new Attendee(URI.create(MAIL_TO + attendee.email()));
            invited.add(new Cn(attendee.name()));
            invited.add(Role.REQ_PARTICIPANT);
            invited.add(PartStat.NEEDS_ACTION);
            invited.add(Rsvp.TRUE);
            event.add(invited);
        }
        return event;
    }

    /** Seven hours ahead all the year: there is no summer time in Thailand. */
    private static VTimeZone bangkok() {
        var always = new Standard();
        always.add(new DtStart<>(LocalDateTime.of(1970, 1, 1, 0, 0)));
        always.add(new TzOffsetFrom(OFFSET));
        always.add(new TzOffsetTo(OFFSET));
        always.add(new TzName("+07"));
        var zone = new VTimeZone();
        zone.add(new TzId(BANGKOK.getId()));
        zone.add(always);
        return zone;
    }
}
