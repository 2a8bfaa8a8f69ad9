package salaklang.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.assignment.AssignmentRecord;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.CommitteeView;
import salaklang.directory.People;
import salaklang.directory.PersonEntry;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.meeting.MeetingRecord;
import salaklang.meeting.MeetingView;
import salaklang.tenancy.CurrentTenant;
import salaklang.web.NotFound;

/** The private calendars: who knows the address reads it, so it is long, shown once, and given up when its owner wants. */
@Service
public class Feeds {

    private static final int TOKEN_BYTES = 32;

    private final FeedBook book;
    private final FeedCalendar calendar;
    private final People people;
    private final AssignmentRecord assignments;
    private final CommitteeRegister committees;
    private final MeetingRecord meetings;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final String baseUrl;
    private final SecureRandom random = new SecureRandom();

    Feeds(
            FeedBook book,
            FeedCalendar calendar,
            People people,
            AssignmentRecord assignments,
            CommitteeRegister committees,
            MeetingRecord meetings,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${sala.base-url}") String baseUrl) {
        this.book = book;
        this.calendar = calendar;
        this.people = people;
        this.assignments = assignments;
        this.committees = committees;
        this.meetings = meetings;
        this.user = user;
        this.events = events;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    /** Whether the person at hand has one. */
    @Transactional(readOnly = true)
    public boolean isOpen() {
        return book.isOpen(self().userId());
    }

    /** Opens one for the person at hand, and closes the one before. The address is told here and never again. */
    @Transactional
    public String open() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        book.open(self().userId(), hash(token), clock.instant());
        events.publishEvent(new FeedOpened(user.require(), clock.instant()));
        return baseUrl + "/" + CurrentTenant.require() + "/feeds/" + token + ".ics";
    }

    /** Nothing happens where there is none. */
    @Transactional
    public void close() {
        if (book.close(self().userId())) {
            events.publishEvent(new FeedClosed(user.require(), clock.instant()));
        }
    }

    /**
     * The calendar behind a token (RFC 5545), in its owner's language: what the owner would see without a second factor.
     *
     * @throws NotFound where there is none, or its owner has left
     */
    @Transactional(readOnly = true)
    String read(String token) {
        var owner = book.owner(hash(token))
                .map(id -> people.byIds(List.of(id)).get(id))
                .filter(PersonEntry::active)
                .orElseThrow(NotFound::new);
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(owner.locale());
        try {
            return write(owner.person(CurrentTenant.require()));
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    private String write(Person owner) {
        var own = committees.visibleTo(owner).stream().map(CommitteeView::id).toList();
        var upcoming = meetings.upcoming(own);
        return calendar.of(
                assignments.openOfUnits(owner.units()),
                upcoming,
                meetings.lengths(upcoming.stream().map(MeetingView::id).toList()));
    }

    /** It is nobody's but the person's own, for whomever they act. */
    private Person self() {
        return user.require().asThemselves();
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
