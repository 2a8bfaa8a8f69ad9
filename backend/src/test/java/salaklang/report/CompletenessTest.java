package salaklang.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salaklang.document.DocumentId;
import salaklang.report.ActivityFacts.Use;

@DisplayName("OIT: การเปิดโอกาสให้เกิดการมีส่วนร่วม, all elements or nothing")
class CompletenessTest {

    private static final PersonalNames NAMES = new PersonalNames(List.of("สมมติ ไม่มีตัวตน"));

    @Test
    void areportWithEveryElementLacksNothing() {
        assertThat(Completeness.of("o25", List.of(facts("")), NAMES)).isEmpty();
    }

    @ParameterizedTest(name = "without {0}: {1}")
    @CsvSource({
        "title, TITLE",
        "date, DATE_AND_TIME",
        "time, DATE_AND_TIME",
        "place, PLACE",
        "issues, ISSUES",
        "groups, PARTICIPANTS",
        "outcome, OUTCOME",
        "use, USE",
        "notice, PHOTO_NOTICE",
    })
    void itSaysWhichElementIsMissing(String without, Element element) {
        var gaps = Completeness.of("o25", List.of(facts(without)), NAMES);

        assertThat(gaps).extracting(Gap::element).containsExactly(element);
        assertThat(gaps.get(0).activity()).isNotNull();
    }

    @Test
    void withoutPhotosNobodyNeedsToBeTold() {
        assertThat(Completeness.of("o25", List.of(facts("photos")), NAMES)).isEmpty();
    }

    @Test
    void theNumberOfTheItemIsDataAndMustBeThere() {
        assertThat(Completeness.of(" ", List.of(facts("")), NAMES))
                .extracting(Gap::element)
                .containsExactly(Element.ITEM);
        assertThat(Completeness.of("o31", List.of(facts("")), NAMES)).isEmpty();
    }

    @Test
    void areportWithoutAnyActivityIsNone() {
        assertThat(Completeness.of(null, List.of(), NAMES))
                .extracting(Gap::element)
                .containsExactly(Element.ITEM, Element.ACTIVITIES);
    }

    @Test
    void oneActivityThatLacksSomethingKeepsTheWholeBack() {
        assertThat(Completeness.of("o25", List.of(facts(""), facts("use"), facts("place")), NAMES))
                .extracting(Gap::element)
                .containsExactly(Element.USE, Element.PLACE);
    }

    @ParameterizedTest(name = "in {0}")
    @CsvSource({"title", "place", "issues", "groups", "outcome", "use", "unit"})
    void noFieldHoldsTheNameOfAPerson(String field) {
        for (var name : List.of("สมมติ  ไม่มีตัวตน", "นางสาวทดลอง ระบบงาน")) {
            var gaps = Completeness.of("o25", List.of(named(field, "มอบ" + name + "ดำเนินการ")), NAMES);
            assertThat(gaps).extracting(Gap::element).containsExactly(Element.NAME);
            assertThat(gaps.get(0).words()).isNotBlank();
        }
    }

    private static ActivityFacts named(String field, String words) {
        var all = facts("");
        return new ActivityFacts(
                all.id(),
                null,
                field.equals("title") ? words : all.title(),
                all.date(),
                all.from(),
                all.to(),
                field.equals("place") ? words : all.place(),
                field.equals("issues") ? List.of(words) : all.issues(),
                field.equals("groups") ? List.of(new ParticipantGroup(words, 3)) : all.groups(),
                field.equals("outcome") ? List.of("ก", words) : all.outcome(),
                field.equals("use")
                        ? List.of(new Use("สถจ.", words, 60))
                        : field.equals("unit") ? List.of(new Use(words, "ทำแล้ว", 60)) : all.uses(),
                all.photos(),
                true);
    }

    private static ActivityFacts facts(String without) {
        return new ActivityFacts(
                new ActivityId(UUID.randomUUID()),
                null,
                without.equals("title") ? null : "ประชุมประชาคม",
                without.equals("date") ? null : LocalDate.parse("2026-11-10"),
                without.equals("time") ? null : LocalTime.of(9, 0),
                null,
                without.equals("place") ? " " : "หอประชุมอำเภอ",
                without.equals("issues") ? List.of() : List.of("การจัดการขยะ"),
                without.equals("groups") ? List.of() : List.of(new ParticipantGroup("ผู้แทนภาคประชาชน", 40)),
                without.equals("outcome") ? List.of() : List.of("รับทราบและนำไปปฏิบัติ"),
                without.equals("use") ? List.of() : List.of(new Use("สถจ.", "จัดทำแผนแล้ว", 100)),
                without.equals("photos") ? List.of() : List.of(DocumentId.next()),
                !without.equals("notice") && !without.equals("photos"));
    }
}
