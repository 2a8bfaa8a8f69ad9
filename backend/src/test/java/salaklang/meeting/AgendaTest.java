package salaklang.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import salaklang.committee.AgendaHeading;
import salaklang.committee.AgendaHeadingKind;
import salaklang.committee.CommitteeId;
import salaklang.web.InvalidInput;

@DisplayName("ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526 แบบที่ 11")
class AgendaTest {

    private static final Instant NINE = Instant.parse("2026-07-14T02:00:00Z");
    private static final LastMeeting LAST = new LastMeeting(MeetingId.next(), "1/2569");

    @Test
    void theItemThatAdoptsTheLastMinutesKnowsWhoseMinutesTheyAre() {
        var meeting = meeting(AgendaHeading.FIVE);
        assertThat(line(meeting, "2.1").adopts()).isEqualTo(LAST.id());
        assertThat(line(meeting, "2.1").kind()).isEqualTo(AgendaItemKind.LAST_MINUTES);
    }

    @Test
    void withSixHeadingsTheMattersArisingHaveTheirOwn() {
        var meeting = meeting(AgendaHeading.SIX);
        assertThat(numbers(meeting)).containsExactly("1", "2", "2.1", "3", "4", "5", "6");
        assertThat(line(meeting, "3").view().listsMattersArising()).isTrue();
        assertThat(line(meeting, "4").view().listsMattersArising()).isFalse();
    }

    @Test
    void whatNeedsAnOutcomeGoesByTheHeadingsKindAndNotByItsNumber() {
        var meeting = meeting(AgendaHeading.SIX);
        assertThat(add(meeting, 4, "เพื่อทราบ").needsOutcome()).isFalse();
        assertThat(add(meeting, 5, "เพื่อพิจารณา").needsOutcome()).isTrue();
        assertThat(add(meeting, 6, "อื่น ๆ").needsOutcome()).isTrue();
    }

    @Test
    void anItemMayBeDraggedUnderAnotherHeading() {
        var meeting = meeting(AgendaHeading.FIVE);
        var informed = add(meeting, 3, "เพื่อทราบ");
        var considered = add(meeting, 4, "เพื่อพิจารณา");
        var order = order(meeting);
        order.remove(informed.id());
        order.add(order.indexOf(considered.id()), informed.id());
        meeting.agenda().order(order, meeting.agendaChanges());
        assertThat(informed.number()).isEqualTo("4.1");
        assertThat(informed.headingKind()).isEqualTo(AgendaHeadingKind.FOR_CONSIDERATION);
        assertThat(considered.number()).isEqualTo("4.2");
    }

    @Test
    void anOrderThatLosesOrDoublesALineOrMovesAHeadingIsRefused() {
        var meeting = meeting(AgendaHeading.FIVE);
        var matter = add(meeting, 4, "เรื่อง").id();
        var order = order(meeting);

        var lost = new ArrayList<>(order);
        lost.remove(matter);
        assertRefused("meeting.error.order", () -> meeting.agenda().order(lost, null));
        var doubled = new ArrayList<>(order);
        doubled.set(doubled.size() - 1, matter);
        assertRefused("meeting.error.order", () -> meeting.agenda().order(doubled, null));
        var reversed = new ArrayList<>(order);
        Collections.reverse(reversed);
        assertRefused("meeting.error.order", () -> meeting.agenda().order(reversed, null));
        assertRefused("meeting.error.order", () -> meeting.agenda().order(List.of(), null));
    }

    @Test
    void theAdoptionOfTheLastMinutesStaysUnderItsHeading() {
        var meeting = meeting(AgendaHeading.FIVE);
        var order = order(meeting);
        var adoption = line(meeting, "2.1").id();
        order.remove(adoption);
        order.add(adoption);
        assertRefused("meeting.error.stays-under", () -> meeting.agenda().order(order, null));
    }

    @Test
    void whoeverOrdersOrRewordsWhatSomebodyElseHasChangedIsRefused() {
        var meeting = meeting(AgendaHeading.FIVE);
        var item = add(meeting, 4, "เรื่อง");
        int seenAgenda = meeting.agendaChanges();
        int seenItem = item.changes();
        meeting.agenda().change(item.id(), new AgendaEntry(4, "เรื่องใหม่", null));

        assertThatThrownBy(() -> meeting.agenda().order(order(meeting), seenAgenda))
                .isInstanceOf(StaleAgenda.class);
        assertThatThrownBy(() -> item.requireSeen(seenItem)).isInstanceOf(StaleAgenda.class);
        item.requireSeen(item.changes());
        item.requireSeen(null);
    }

    @Property
    void howeverItIsOrderedEachLineIsThereOnceAndNumbersHaveNoGap(
            @ForAll @IntRange(max = 30) int matters, @ForAll long seed) {
        var random = new Random(seed);
        var meeting = meeting(random.nextBoolean() ? AgendaHeading.FIVE : AgendaHeading.SIX);
        for (int i = 0; i < matters; i++) {
            add(meeting, 1 + random.nextInt(5), "เรื่องที่ " + i);
        }
        var order = order(meeting);
        var movable = meeting.agenda().inOrder().stream()
                .filter(item -> item.kind() == AgendaItemKind.MATTER)
                .map(AgendaItem::id)
                .toList();
        for (var id : movable) {
            order.remove(id);
            order.add(1 + random.nextInt(order.size()), id);
        }
        meeting.agenda().order(order, null);

        assertThat(order(meeting)).isEqualTo(order);
        int sub = 0;
        for (var item : meeting.agenda().inOrder()) {
            sub = item.isHeading() ? 0 : sub + 1;
            assertThat(item.sub()).isEqualTo(sub);
        }
    }

    @Test
    void eachItemBeginsWhenThoseBeforeItAreThrough() {
        var meeting = meeting(AgendaHeading.FIVE);
        var first = meeting.agenda().add(new AgendaEntry(4, "เรื่องแรก", null, "ผู้อำนวยการ ทสจ.", 25));
        var second = meeting.agenda().add(new AgendaEntry(4, "เรื่องที่สอง", null, null, 40));
        var third = meeting.agenda().add(new AgendaEntry(5, "เรื่องที่สาม", null, null, null));
        var beginnings = AgendaTimes.beginnings(NINE, meeting.agenda().inOrder());
        assertThat(beginnings.get(first.id())).isEqualTo(NINE);
        assertThat(beginnings.get(second.id())).isEqualTo(NINE.plusSeconds(25 * 60));
        assertThat(beginnings.get(third.id())).isEqualTo(NINE.plusSeconds(65 * 60));
        assertRefused("meeting.error.minutes", () -> meeting.agenda().add(new AgendaEntry(4, "เรื่อง", null, null, 0)));
        assertRefused(
                "meeting.error.minutes", () -> meeting.agenda().add(new AgendaEntry(4, "เรื่อง", null, null, 601)));
    }

    @Test
    void aVersionTellsWhatIsNewGoneRewordedChangedAndMoved() {
        var meeting = meeting(AgendaHeading.FIVE);
        var reworded = add(meeting, 4, "แก้คำ");
        var changed = add(meeting, 4, "แก้เวลา");
        var gone = add(meeting, 4, "ตัดออก");
        var moved = add(meeting, 4, "ย้าย");
        var before = lines(meeting);
        meeting.agenda().change(reworded.id(), new AgendaEntry(4, "แก้คำแล้ว", null));
        meeting.agenda().change(changed.id(), new AgendaEntry(4, "แก้เวลา", null, null, 20));
        meeting.agenda().remove(gone.id());
        var added = add(meeting, 5, "เพิ่ม");

        assertThat(AgendaDifference.between(before, lines(meeting)))
                .containsExactlyInAnyOrder(
                        new AgendaDifference(AgendaDifference.Kind.REWORDED, "4.1", "แก้คำแล้ว", "แก้คำ"),
                        new AgendaDifference(AgendaDifference.Kind.CHANGED, "4.2", "แก้เวลา", null),
                        new AgendaDifference(AgendaDifference.Kind.MOVED, moved.number(), "ย้าย", null),
                        new AgendaDifference(AgendaDifference.Kind.ADDED, added.number(), "เพิ่ม", null),
                        new AgendaDifference(AgendaDifference.Kind.REMOVED, "4.3", "ตัดออก", null));
        assertThat(AgendaDifference.between(before, before)).isEmpty();
    }

    private static Meeting meeting(List<AgendaHeading> headings) {
        return Meeting.plan(CommitteeId.next(), 2569, NINE, "ห้องประชุม", MeetingSetting.ORDINARY, headings, LAST);
    }

    private static AgendaItem add(Meeting meeting, int heading, String title) {
        return meeting.agenda().add(new AgendaEntry(heading, title, null));
    }

    private static AgendaItem line(Meeting meeting, String number) {
        return meeting.agenda().inOrder().stream()
                .filter(item -> item.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> numbers(Meeting meeting) {
        return meeting.agenda().inOrder().stream().map(AgendaItem::number).toList();
    }

    private static List<AgendaItemId> order(Meeting meeting) {
        return new ArrayList<>(
                meeting.agenda().inOrder().stream().map(AgendaItem::id).toList());
    }

    private static List<AgendaVersionLine> lines(Meeting meeting) {
        return meeting.agenda().inOrder().stream().map(AgendaVersionLine::of).toList();
    }

    private static void assertRefused(String key, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input -> assertThat(input.messageKey()).isEqualTo(key));
    }
}
