package salaklang.search;

import static org.assertj.core.api.Assertions.assertThat;
import static salaklang.assignment.Casework.GOVERNOR;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import salaklang.platform.FeatureTest;

/** What is old or far ahead is found as what is of today, however much there is of today. */
@FeatureTest
class SearchOverTimeTest {

    private static final String UNIT = "agencies/dla";
    private static final Narrowing OPEN = new Narrowing(null, null, null, null);

    @Autowired
    SearchService search;

    private final String word = "ค" + UUID.randomUUID().toString().replace("-", "");
    private SearchScene scene;
    private LocalDate today;
    private LocalDate longAgo;
    private LocalDate before;
    private LocalDate ahead;
    private LocalDate farAhead;

    @BeforeEach
    void aDay(@Autowired ApplicationContext application) {
        scene = new SearchScene(application);
        today = scene.cases.today();
        longAgo = today.minusYears(2);
        before = today.minusWeeks(10);
        ahead = today.plusWeeks(10);
        farAhead = today.plusYears(2);
    }

    private void oneOfEachTime(Kind kind, String unit) {
        for (var day : List.of(longAgo, before, today, ahead, farAhead)) {
            scene.entries(1, 1, kind, "เรื่อง " + word, "", day, unit);
        }
    }

    private Found found(Narrowing narrowing) {
        return scene.cases.as(GOVERNOR, () -> search.find(word, narrowing, null, 50));
    }

    private List<LocalDate> days(Narrowing narrowing) {
        return found(narrowing).hits().stream().map(Hit::day).sorted().toList();
    }

    @Test
    void eachIsFoundWhateverItsDay() {
        oneOfEachTime(Kind.ASSIGNMENT, UNIT);
        assertThat(days(OPEN)).containsExactly(longAgo, before, today, ahead, farAhead);
    }

    @Test
    void eachIsFoundThatIsNotAfterADayOfThePastOrToCome() {
        oneOfEachTime(Kind.ASSIGNMENT, UNIT);
        assertThat(days(new Narrowing(null, null, null, today.minusYears(1)))).containsExactly(longAgo);
        assertThat(days(new Narrowing(null, null, null, today.minusWeeks(5)))).containsExactly(longAgo, before);
        assertThat(days(new Narrowing(null, null, null, today))).containsExactly(longAgo, before, today);
        assertThat(days(new Narrowing(null, null, null, today.plusYears(1))))
                .containsExactly(longAgo, before, today, ahead);
    }

    @Test
    void eachIsFoundThatIsNotBeforeADay() {
        oneOfEachTime(Kind.ASSIGNMENT, UNIT);
        assertThat(days(new Narrowing(null, null, today.minusWeeks(11), null)))
                .containsExactly(before, today, ahead, farAhead);
        assertThat(days(new Narrowing(null, null, today.plusYears(1), null))).containsExactly(farAhead);
    }

    @Test
    void eachOfAKindIsFound() {
        oneOfEachTime(Kind.ASSIGNMENT, UNIT);
        oneOfEachTime(Kind.DIRECTIVE, UNIT);
        assertThat(days(new Narrowing(Kind.DIRECTIVE, null, null, null)))
                .containsExactly(longAgo, before, today, ahead, farAhead);
    }

    @Test
    void eachOfAUnitIsFound() {
        oneOfEachTime(Kind.ASSIGNMENT, UNIT);
        oneOfEachTime(Kind.ASSIGNMENT, "agencies/pr");
        assertThat(days(new Narrowing(null, UNIT, null, null)))
                .containsExactly(longAgo, before, today, ahead, farAhead);
    }

    @Test
    void anOldTitleIsFoundBehindManyTextsOfToday() {
        scene.entries(130, 130, Kind.ASSIGNMENT, "เรื่อง", word, today, UNIT);
        scene.entries(1, 1, Kind.ASSIGNMENT, "เรื่อง " + word, "", longAgo, UNIT);
        assertThat(found(OPEN).hits().get(0).day()).isEqualTo(longAgo);
    }

    @Test
    void aCommitteeIsFoundBehindManyTextsOfToday() {
        scene.entries(130, 130, Kind.ASSIGNMENT, "เรื่อง", word, today, UNIT);
        scene.entries(1, 1, Kind.COMMITTEE, "คณะกรรมการ", word, LocalDate.of(1900, 1, 1), UNIT);
        assertThat(found(OPEN).hits().get(0).kind()).isEqualTo(Kind.COMMITTEE);
    }

    @Test
    void filesThatStandInTwoPlacesHideNothingOlder() {
        scene.entries(130, 65, Kind.FILE, "แฟ้ม", word, today, UNIT);
        scene.entries(1, 1, Kind.ASSIGNMENT, "เรื่อง " + word, "", before, UNIT);
        var found = found(OPEN);
        assertThat(found.hits().get(0).day()).isEqualTo(before);
        assertThat(found.limited()).isTrue();
    }
}
