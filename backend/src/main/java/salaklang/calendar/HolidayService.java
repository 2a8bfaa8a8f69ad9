package salaklang.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import salaklang.identity.CurrentUser;
import salaklang.identity.Role;
import salaklang.spreadsheet.Spreadsheet;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;

/** The province's list of holidays. Everybody of the province reads it; its administrator keeps it. */
@Service
@Transactional
class HolidayService {

    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("th"), Locale.ENGLISH);

    private static final long LARGEST_FILE = 5_000_000;

    /** How many names a trace tells. */
    private static final int MOST_NAMES = 20;

    private final Holidays holidays;
    private final CurrentUser currentUser;
    private final MessageSource messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HolidayService(
            Holidays holidays,
            CurrentUser currentUser,
            MessageSource messages,
            ApplicationEventPublisher events,
            Clock clock) {
        this.holidays = holidays;
        this.currentUser = currentUser;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    /** @param year of the Common Era; null for the present one */
    @Transactional(readOnly = true)
    HolidayYear year(Integer year) {
        var today = LocalDate.now(clock);
        var shown = year == null ? today.getYear() : year;
        var missing = HolidayYear.neededOn(today).stream()
                .filter(needed -> !holidays.existsByKindAndDayBetween(
                        HolidayKind.NATIONAL, LocalDate.of(needed, 1, 1), LocalDate.of(needed, 12, 31)))
                .toList();
        return new HolidayYear(shown, list(shown), HolidayYear.around(today, shown), missing);
    }

    @Transactional(readOnly = true)
    List<HolidayView> list(int year) {
        return holidays.findByDayBetweenOrderByDay(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .map(Holiday::view)
                .toList();
    }

    boolean mayChange() {
        return currentUser.require().is(Role.PROVINCE_ADMIN);
    }

    /** @throws InvalidInput where the day has a holiday already */
    void add(HolidayEntry entry) {
        requireAdministrator();
        if (!holidays.daysAmong(List.of(entry.day())).isEmpty()) {
            throw new InvalidInput("day", "calendar.error.listed");
        }
        save(List.of(entry));
    }

    void remove(UUID id) {
        requireAdministrator();
        var holiday = holidays.findById(id).orElseThrow(NotFound::new);
        holidays.delete(holiday);
        tell(List.of(holiday.view()), "−");
    }

    /**
     * Adds what a spreadsheet lists and the province has not; what it has stays as it is.
     *
     * @return how many there are more
     * @throws WrongRows where rows are wrong; then nothing is added
     */
    int take(List<MultipartFile> files) {
        requireAdministrator();
        var file = HolidayFile.read(Spreadsheet.lines(content(files)), kinds());
        if (!file.wrong().isEmpty()) {
            throw new WrongRows(file.wrong());
        }
        var known = holidays.daysAmong(
                file.entries().stream().map(HolidayEntry::day).toList());
        var missing = file.entries().stream()
                .filter(entry -> !known.contains(entry.day()))
                .toList();
        save(missing);
        return missing.size();
    }

    private void save(List<HolidayEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        try {
            var added =
                    holidays.saveAllAndFlush(entries.stream().map(Holiday::new).toList());
            tell(added.stream().map(Holiday::view).toList(), "+");
        } catch (DataIntegrityViolationException sameDayMeanwhile) {
            throw new InvalidInput("day", "calendar.error.listed");
        }
    }

    private void tell(List<HolidayView> changed, String sign) {
        var names = changed.stream()
                .limit(MOST_NAMES)
                .map(holiday -> sign + " " + holiday.day() + " " + holiday.nameTh())
                .collect(Collectors.joining("\n"));
        var note = changed.size() > MOST_NAMES ? names + "\n… " + changed.size() : names;
        events.publishEvent(
                new HolidaysChanged(changed.get(0).day().getYear(), currentUser.require(), clock.instant(), note));
    }

    private static byte[] content(List<MultipartFile> files) {
        var chosen = files == null
                ? List.<MultipartFile>of()
                : files.stream().filter(file -> !file.isEmpty()).toList();
        if (chosen.size() != 1) {
            throw new InvalidInput("files", "calendar.error.one-file");
        }
        if (chosen.get(0).getSize() > LARGEST_FILE) {
            throw new InvalidInput("files", "spreadsheet.error.too-large");
        }
        try {
            return chosen.get(0).getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, HolidayKind> kinds() {
        var kinds = new HashMap<String, HolidayKind>();
        for (var kind : HolidayKind.values()) {
            kinds.put(kind.name().toLowerCase(Locale.ROOT), kind);
            LANGUAGES.forEach(language -> kinds.put(
                    messages.getMessage("calendar.kind." + kind, null, language).toLowerCase(Locale.ROOT), kind));
        }
        return kinds;
    }

    private void requireAdministrator() {
        if (!mayChange()) {
            throw new AccessDeniedException("Only the province's administrator keeps its holidays");
        }
    }
}
