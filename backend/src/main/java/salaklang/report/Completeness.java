package salaklang.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Whether a participation report has all that the OIT list asks for: it scores all or nothing (100 with every element, else
 * 0), so that one that lacks anything is not published.
 */
final class Completeness {

    private Completeness() {}

    /** What is missing, or should not be there; empty for a complete report. */
    static List<Gap> of(String item, List<ActivityFacts> activities, PersonalNames names) {
        var gaps = new ArrayList<Gap>();
        if (item == null || item.isBlank()) {
            gaps.add(new Gap(null, Element.ITEM, null));
        }
        if (activities.isEmpty()) {
            gaps.add(new Gap(null, Element.ACTIVITIES, null));
        }
        names.in(item).ifPresent(name -> gaps.add(new Gap(null, Element.NAME, name)));
        activities.forEach(activity -> gaps.addAll(of(activity, names)));
        return gaps;
    }

    static List<Gap> of(ActivityFacts activity, PersonalNames names) {
        var missing = new ArrayList<Element>();
        check(missing, Element.TITLE, isSaid(activity.title()));
        check(missing, Element.DATE_AND_TIME, activity.date() != null && activity.from() != null);
        check(missing, Element.PLACE, isSaid(activity.place()));
        check(missing, Element.ISSUES, !activity.issues().isEmpty());
        check(missing, Element.PARTICIPANTS, activity.people() > 0);
        check(missing, Element.OUTCOME, !activity.outcome().isEmpty());
        check(missing, Element.USE, !activity.uses().isEmpty());
        check(missing, Element.PHOTO_NOTICE, activity.photos().isEmpty() || activity.noticeGiven());
        return Stream.concat(
                        missing.stream().map(element -> new Gap(activity, element, null)),
                        texts(activity)
                                .flatMap(text -> names.in(text).stream())
                                .distinct()
                                .map(name -> new Gap(activity, Element.NAME, name)))
                .toList();
    }

    private static void check(List<Element> missing, Element element, boolean there) {
        if (!there) {
            missing.add(element);
        }
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }

    /** All that would be published. */
    private static Stream<String> texts(ActivityFacts activity) {
        return Stream.of(
                        Stream.of(activity.title(), activity.place()),
                        activity.issues().stream(),
                        activity.groups().stream().map(ParticipantGroup::name),
                        activity.outcome().stream(),
                        activity.uses().stream().flatMap(use -> Stream.of(use.unit(), use.text())))
                .flatMap(texts -> texts)
                .filter(Objects::nonNull);
    }
}
