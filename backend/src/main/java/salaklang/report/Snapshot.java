package salaklang.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

/**
 * A participation report as it is published: frozen, and without the name of any person. Who took part are groups and
 * counts, who did something with the outcome are units.
 *
 * @param item of the OIT list
 * @param number of the edition; 0 before it is published
 * @param publishedAt null before it is published
 */
record Snapshot(
        String province,
        String unit,
        String item,
        int yearBE,
        int half,
        LocalDate from,
        LocalDate to,
        int number,
        Instant publishedAt,
        List<Told> activities) {

    /** An activity. */
    record Told(
            String title,
            LocalDate date,
            LocalTime from,
            LocalTime to,
            String place,
            List<String> issues,
            List<Group> groups,
            List<String> outcome,
            List<Used> uses,
            List<UUID> photos) {

        public int people() {
            return groups.stream().mapToInt(Group::people).sum();
        }

        static Told of(ActivityFacts facts) {
            return new Told(
                    facts.title(),
                    facts.date(),
                    facts.from(),
                    facts.to(),
                    facts.place(),
                    facts.issues(),
                    facts.groups().stream()
                            .map(group -> new Group(group.name(), group.people()))
                            .toList(),
                    facts.outcome(),
                    facts.uses().stream()
                            .map(use -> new Used(use.unit(), use.text(), use.percent()))
                            .toList(),
                    facts.photos().stream().map(photo -> photo.value()).toList());
        }
    }

    /** A group and how many of it took part. */
    record Group(String name, int people) {}

    /** What a unit did with the outcome. */
    record Used(String unit, String text, Integer percent) {}

    public String year() {
        return Integer.toString(yearBE);
    }

    /** All of them in order. */
    List<UUID> photos() {
        return activities.stream()
                .flatMap(activity -> activity.photos().stream())
                .toList();
    }
}
