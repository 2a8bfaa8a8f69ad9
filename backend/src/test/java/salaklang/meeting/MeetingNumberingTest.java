package salaklang.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526 ข้อ 25: ครั้งที่")
class MeetingNumberingTest {

    private static final Instant NEW_YEAR = Instant.parse("2026-01-05T02:00:00Z");

    /** In the order of their dates; P is planned, I invited, C cancelled before and X after its invitation. */
    @ParameterizedTest(name = "{0}, until now {1}: {2}")
    @CsvSource(textBlock = """
            P,       -,       1
            PPP,     ---,     123
            IPP,     1--,     123
            PPP,     1-2,     123
            ICP,     123,     1-2
            IXP,     123,     123
            PCP,     123,     1-2
            CCC,     123,     ---
            PCIP,    1234,    1234
            PIP,     132,     132
            CCI,     123,     123
            PPI,     231,     231
            XXX,     123,     123
            """)
    void whatHasGoneOutStaysAndWhatIsPlannedFollowsItsDate(String states, String until, String expected) {
        var year = new ArrayList<MeetingNumbering.Entry>();
        for (int i = 0; i < states.length(); i++) {
            year.add(entry(i, states.charAt(i), until.charAt(i)));
        }
        var numbers = MeetingNumbering.of(year);
        var found = new StringBuilder();
        year.forEach(one -> found.append(numbers.containsKey(one.meeting()) ? "" + numbers.get(one.meeting()) : "-"));
        assertThat(found).hasToString(expected.replace(" ", ""));
    }

    @Property
    void throughWhateverIsPlannedInvitedCancelledAndMovedNoNumberIsLeftOutAndNoneGivenTwice(
            @ForAll @IntRange(min = 1, max = 40) int steps, @ForAll long seed) {
        var random = new Random(seed);
        List<MeetingNumbering.Entry> year = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            int which = year.isEmpty() ? 0 : random.nextInt(year.size());
            switch (random.nextInt(4)) {
                case 0 ->
                    year.add(new MeetingNumbering.Entry(
                            UUID.randomUUID(), day(random.nextInt(300)), false, false, null));
                case 1 -> change(year, which, one -> one.cancelled() ? one : with(one, true, false));
                case 2 -> change(year, which, one -> with(one, one.announced(), true));
                default -> change(year, which, one -> one.cancelled() ? one : moved(one, day(random.nextInt(300))));
            }
            var sent = year.stream().filter(MeetingNumbering.Entry::announced).toList();
            var numbers = MeetingNumbering.of(year);

            assertThat(numbers.values())
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, numbers.size()).boxed().toList());
            assertThat(year)
                    .filteredOn(one -> !one.cancelled() || one.announced())
                    .allSatisfy(one -> assertThat(numbers).containsKey(one.meeting()));
            assertThat(sent).allSatisfy(one -> assertThat(numbers).containsEntry(one.meeting(), one.number()));
            year.replaceAll(one -> numbered(one, numbers));
        }
    }

    private static void change(
            List<MeetingNumbering.Entry> year, int which, UnaryOperator<MeetingNumbering.Entry> change) {
        if (!year.isEmpty()) {
            year.set(which, change.apply(year.get(which)));
        }
    }

    private static MeetingNumbering.Entry with(MeetingNumbering.Entry one, boolean announced, boolean cancelled) {
        return new MeetingNumbering.Entry(one.meeting(), one.startsAt(), announced, cancelled, one.number());
    }

    private static MeetingNumbering.Entry moved(MeetingNumbering.Entry one, Instant startsAt) {
        return new MeetingNumbering.Entry(one.meeting(), startsAt, one.announced(), one.cancelled(), one.number());
    }

    private static MeetingNumbering.Entry numbered(MeetingNumbering.Entry one, Map<UUID, Integer> numbers) {
        return new MeetingNumbering.Entry(
                one.meeting(), one.startsAt(), one.announced(), one.cancelled(), numbers.get(one.meeting()));
    }

    private static MeetingNumbering.Entry entry(int day, char state, char number) {
        return new MeetingNumbering.Entry(
                UUID.randomUUID(),
                day(day),
                state == 'I' || state == 'X',
                state == 'C' || state == 'X',
                number == '-' ? null : Character.digit(number, 10));
    }

    private static Instant day(int day) {
        return NEW_YEAR.plusSeconds(86_400L * day);
    }
}
