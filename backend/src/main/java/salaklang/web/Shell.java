package salaklang.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.tenancy.Province;

/** What the layout knows of the request; in templates {@code shell}. */
@Component
public class Shell {

    private static final String BARE = Shell.class.getName() + ".bare";
    private static final Pattern INITIAL = Pattern.compile("[\\u0E01-\\u0E2E]|\\b[A-Za-z]");
    private static final Map<String, String> TONES = Map.ofEntries(
            Map.entry("OFFERED", "soon"),
            Map.entry("RETURNED", "soon"),
            Map.entry("SENT_BACK", "soon"),
            Map.entry("ADJOURNED", "soon"),
            Map.entry("HELD", "soon"),
            Map.entry("IN_PROGRESS", "wait"),
            Map.entry("PROPOSED", "soon"),
            Map.entry("SUBMITTED", "soon"),
            Map.entry("INVITED", "wait"),
            Map.entry("PLANNED", "wait"),
            Map.entry("OPEN", "wait"),
            Map.entry("MINUTES_DRAFTED", "wait"),
            Map.entry("MINUTES_CIRCULATED", "wait"),
            Map.entry("IN_SESSION", "late"),
            Map.entry("OVERDUE", "late"),
            Map.entry("DECLINED", "late"),
            Map.entry("DONE", "ok"),
            Map.entry("FULFILLED", "ok"),
            Map.entry("MINUTES_ADOPTED", "ok"),
            Map.entry("REPORTED", "ok"),
            Map.entry("PRESENT", "ok"),
            Map.entry("COMPILED", "ok"));

    private final CurrentUser currentUser;
    private final ObjectProvider<UnreadNotices> unreadNotices;
    private final ObjectProvider<UnitNames> unitNames;
    private final MessageSource messages;

    Shell(
            CurrentUser currentUser,
            ObjectProvider<UnreadNotices> unreadNotices,
            ObjectProvider<UnitNames> unitNames,
            MessageSource messages) {
        this.currentUser = currentUser;
        this.messages = messages;
        this.unreadNotices = unreadNotices;
        this.unitNames = unitNames;
    }

    /** Keeps the person's menu off this page: for errors that leave no database to ask. */
    static void makeBare(HttpServletRequest request) {
        request.setAttribute(BARE, true);
    }

    /** Whether htmx asks, which has the shell already. Not when it restores a page it has no longer. */
    public boolean partial() {
        return request().getHeader("HX-Request") != null && request().getHeader("HX-History-Restore-Request") == null;
    }

    /** Whether the page has no person of its province to show a menu for. */
    public boolean bare() {
        return request().getAttribute(BARE) != null
                || person() == null
                || province() == null
                || !person().province().equals(province().id());
    }

    /** For {@link Once}. */
    public UUID key() {
        return UUID.randomUUID();
    }

    public Person person() {
        return currentUser.find().orElse(null);
    }

    public Province province() {
        return province(request());
    }

    static Province province(HttpServletRequest request) {
        return (Province) request.getAttribute(Province.class.getName());
    }

    public String provinceName() {
        return name(province());
    }

    /** A province's name in the language of the request, with the word province where it is one. */
    public String name(Province province) {
        var name = english() ? province.nameEn() : province.nameTh();
        return province.isCentral()
                ? name
                : messages.getMessage("province.name", new Object[] {name}, LocaleContextHolder.getLocale());
    }

    public String unitName() {
        var unit = person().unit();
        var names = unitNames.getIfAvailable();
        var name = unit == null || names == null ? null : names.shortName(unit);
        return name == null ? provinceName() : name;
    }

    /** The first two letters of the position, vowels and tones left out, as in ผว for ผู้ว่าราชการจังหวัด. */
    public String initials() {
        var letters = INITIAL.matcher(person().displayName());
        var initials = new StringBuilder();
        while (initials.length() < 2 && letters.find()) {
            initials.append(letters.group());
        }
        return initials.toString();
    }

    public List<Menu.Item> menu() {
        return Menu.of(person(), path());
    }

    public List<Menu.Item> tabs() {
        return Menu.tabs(person(), path());
    }

    public int unread() {
        var notices = unreadNotices.getIfAvailable();
        var person = person();
        return notices == null || person == null ? 0 : notices.count(person);
    }

    public String language() {
        return english() ? "en" : "th";
    }

    private boolean english() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en");
    }

    /** This page in another language. */
    public String inLanguage(String language) {
        return Address.of(place()).with("lang", language).toString();
    }

    /** This list from the given key on. */
    public String after(Object key) {
        return Address.of(place()).with("after", key).toString();
    }

    /**
     * This list as a file: what is chosen on the page, from the beginning.
     *
     * @param path of the list; null for that of this page
     * @param ending {@code xlsx} or {@code csv}
     */
    public String asFile(String path, String ending) {
        var here = Address.of(place()).without("after").without("lang");
        return new Address((path == null ? here.path() : path) + "." + ending, here.query()).toString();
    }

    /** The page the person came from if it is one of ours, or else where the person begins. */
    public String back() {
        var referer = request().getHeader("Referer");
        var origin = request().getScheme() + "://" + request().getHeader("Host") + "/";
        if (referer != null && referer.startsWith(origin)) {
            return referer.substring(origin.length() - 1);
        }
        return province() == null ? "/" : "/" + province().id();
    }

    /** The colour of a state. */
    public String tone(Object state) {
        return state instanceof Toned toned ? toned.tone() : TONES.getOrDefault(String.valueOf(state), "idle");
    }

    /** The ids of the elements that describe a field, or null where none does. */
    public String describedBy(String field, Object hint, boolean wrong) {
        var ids = (hint == null ? "" : field + "-hint ") + (wrong ? field + "-error" : "");
        return ids.isEmpty() ? null : ids.strip();
    }

    /** Where the person is: the page itself, or for the answer to a form the page the form was on. */
    private String place() {
        var request = request();
        if (!request.getMethod().equals("GET")) {
            return back();
        }
        return new Address(path(), request.getQueryString()).toString();
    }

    private String path() {
        var failed = request().getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request().getRequestURI() : failed.toString();
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
