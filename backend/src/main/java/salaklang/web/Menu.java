package salaklang.web;

import java.util.List;
import java.util.stream.Stream;
import salaklang.identity.Person;
import salaklang.identity.Role;

/** What a person finds in the rail and in the bar of a phone, by what is the person's job. */
final class Menu {

    private static final Entry HOME = new Entry("menu.home", "home", "");
    private static final Entry PROVINCES = new Entry("menu.provinces", "home", "");
    private static final Entry DASHBOARD = new Entry("menu.dashboard", "home", "/dashboard");
    private static final Entry UNIT_DASHBOARD = new Entry("menu.unit-dashboard", "chart", "/dashboard");
    private static final Entry DECISIONS = new Entry("menu.decisions", "star", "/dashboard/decisions");
    private static final Entry RECOMMENDATIONS = new Entry("menu.recommendations", "file", "/recommendations");
    private static final Entry DIRECTIVES = new Entry("menu.directives", "send", "/directives");
    private static final Entry ASSIGNMENTS = new Entry("menu.assignments", "check", "/assignments");
    private static final Entry TRACKING = new Entry("menu.tracking", "check", "/assignments");
    private static final Entry MY_WORK = new Entry("menu.my-work", "check", "/assignments");
    private static final Entry MEETINGS = new Entry("menu.meetings", "calendar", "/meetings");
    private static final Entry COMMITTEES = new Entry("menu.committees", "people", "/committees");
    private static final Entry FOLLOW_UP = new Entry("menu.follow-up", "refresh", "/follow-up-rounds");
    private static final Entry REPORTS = new Entry("menu.reports", "file", "/reports");
    private static final Entry AUDIT = new Entry("menu.audit", "list", "/audit");
    private static final Entry UNITS = new Entry("menu.units", "people", "/units");
    private static final Entry PEOPLE = new Entry("menu.people", "people", "/people");
    private static final Entry NOTICES = new Entry("menu.notices", "bell", "/notices");
    private static final Entry PAPERS = new Entry("menu.papers", "file", "/settings/papers");
    private static final Entry PROCESSES = new Entry("menu.processes", "chart", "/processes");
    private static final Entry MAILS = new Entry("menu.mails", "bell", "/mails");

    private static final Entry HOLIDAYS = new Entry("menu.holidays", "calendar", "/holidays");
    private static final Entry PROGRAMMES = new Entry("menu.programmes", "file", "/programmes");
    private static final Entry LADDER = new Entry("menu.ladder", "chart", "/ladder");

    private static final int TABS = 5;

    private Menu() {}

    /**
     * The person's menu.
     *
     * @param path the path of the request, whose entry is marked as the current one
     */
    static List<Item> of(Person person, String path) {
        var base = "/" + person.province();
        var entries = entries(person).toList();
        var current = entries.stream()
                .filter(entry -> path.equals(base + entry.path())
                        || !entry.path().isEmpty() && path.startsWith(base + entry.path() + "/"))
                .map(entry -> base + entry.path())
                .reduce("", (one, other) -> other.length() > one.length() ? other : one);
        return entries.stream()
                .map(entry ->
                        new Item(entry.text(), entry.icon(), base + entry.href(), current.equals(base + entry.path())))
                .toList();
    }

    /** The first five, for the bar at the bottom of a phone. */
    static List<Item> tabs(Person person, String path) {
        return of(person, path).stream().limit(TABS).toList();
    }

    private static Stream<Entry> entries(Person person) {
        if (person.governs()) {
            return Stream.of(
                    DASHBOARD,
                    DECISIONS,
                    DIRECTIVES,
                    ASSIGNMENTS,
                    MEETINGS,
                    COMMITTEES,
                    FOLLOW_UP,
                    REPORTS,
                    LADDER,
                    NOTICES);
        }
        if (person.is(Role.PROVINCE_ADMIN)) {
            return Stream.of(
                    HOME,
                    MEETINGS,
                    TRACKING,
                    RECOMMENDATIONS,
                    DIRECTIVES,
                    COMMITTEES,
                    FOLLOW_UP,
                    REPORTS,
                    UNITS,
                    PEOPLE,
                    PROGRAMMES,
                    HOLIDAYS,
                    LADDER,
                    AUDIT,
                    PROCESSES,
                    MAILS,
                    PAPERS,
                    NOTICES);
        }
        if (person.is(Role.COMMITTEE_SECRETARY)) {
            return Stream.of(
                    HOME,
                    MEETINGS,
                    TRACKING,
                    RECOMMENDATIONS,
                    DIRECTIVES,
                    UNIT_DASHBOARD,
                    COMMITTEES,
                    PROGRAMMES,
                    FOLLOW_UP,
                    REPORTS,
                    LADDER,
                    NOTICES);
        }
        if (person.is(Role.AGENCY_HEAD, Role.DISTRICT_OFFICER, Role.LOCAL_OFFICER)) {
            return Stream.of(MY_WORK, UNIT_DASHBOARD, MEETINGS, NOTICES, REPORTS, UNITS);
        }
        if (person.is(Role.AGENCY_REPRESENTATIVE)) {
            return Stream.of(MY_WORK, MEETINGS, NOTICES, REPORTS, UNITS);
        }
        if (person.is(Role.AUDITOR)) {
            return Stream.of(
                    DASHBOARD,
                    AUDIT,
                    MEETINGS,
                    RECOMMENDATIONS,
                    DIRECTIVES,
                    ASSIGNMENTS,
                    COMMITTEES,
                    FOLLOW_UP,
                    REPORTS);
        }
        return person.is(Role.PLATFORM_ADMIN) ? Stream.of(PROVINCES, PROCESSES) : Stream.of(PROVINCES);
    }

    private record Entry(String text, String icon, String href) {

        String path() {
            var query = href.indexOf('?');
            return query < 0 ? href : href.substring(0, query);
        }
    }

    /**
     * An entry as the page shows it.
     *
     * @param text the message key
     */
    record Item(String text, String icon, String href, boolean current) {}
}
