package salaklang.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static salaklang.meeting.Scene.SECRETARY;
import static salaklang.meeting.Scene.as;
import static salaklang.meeting.Scene.run;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import salaklang.committee.CommitteeId;
import salaklang.platform.AtOnce;
import salaklang.platform.FeatureTest;

@FeatureTest
class MeetingNumbersTest {

    @Autowired
    MeetingService service;

    @Autowired
    MeetingRecord record;

    Scene scene;

    @Autowired
    void set(BeanFactory beans) {
        scene = new Scene(beans);
    }

    @Test
    void plannedCancelledAndInvitedAtOnceTheNumbersOfTheYearHaveNoGapAndNoneIsGivenTwice() throws Exception {
        var committee = scene.committee();
        var there = IntStream.range(0, 6)
                .mapToObj(i -> plan(committee, nextYear().plusDays(10 + i)))
                .toList();
        var work = new ArrayList<Callable<MeetingId>>();
        for (int i = 0; i < 6; i++) {
            int day = i;
            work.add(() -> plan(committee, nextYear().plusDays(5 + 2 * day)));
        }
        work.add(() -> cancel(there.get(1)));
        work.add(() -> cancel(there.get(4)));
        work.add(() -> invite(there.get(2)));
        work.add(() -> invite(there.get(5)));
        var all = new ArrayList<>(there);
        var done = AtOnce.of(work);
        assertThat(done).allMatch(AtOnce.Outcome::succeeded);
        done.subList(0, 6).forEach(planned -> all.add(planned.value()));

        var numbers = as(SECRETARY, () -> record.byId(all)).values().stream()
                .map(MeetingView::number)
                .filter(number -> number > 0)
                .sorted()
                .toList();
        assertThat(numbers)
                .hasSizeBetween(10, 12)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    @Test
    void aMeetingPutBetweenTwoTakesItsPlaceAndTheLastMinutesAreThoseBeforeIt() {
        var committee = scene.committee();
        var january = plan(committee, nextYear().plusDays(20));
        var march = plan(committee, nextYear().plusDays(70));
        var between = plan(committee, nextYear().plusDays(45));
        assertThat(List.of(number(january), number(between), number(march))).containsExactly(1, 2, 3);
        assertThat(adopts(march)).isEqualTo(between);
        assertThat(adopts(between)).isEqualTo(january);

        cancel(between);
        assertThat(number(between)).isZero();
        assertThat(number(march)).isEqualTo(2);
        assertThat(adopts(march)).isEqualTo(january);
        assertThat(as(SECRETARY, () -> record.require(between)).numberBE()).startsWith("–/");
    }

    @Test
    void whatHasBeenInvitedKeepsItsNumberWhenItIsCancelled() {
        var committee = scene.committee();
        var first = plan(committee, nextYear().plusDays(20));
        var second = plan(committee, nextYear().plusDays(50));
        invite(first);
        cancel(first);
        assertThat(List.of(number(first), number(second))).containsExactly(1, 2);
    }

    @Test
    void theNumbersBeginAgainWithTheCalendarYear() {
        var committee = scene.committee();
        var december = plan(committee, nextYear().minusDays(1));
        var january = plan(committee, nextYear());
        assertThat(List.of(number(december), number(january))).containsExactly(1, 1);
        assertThat(adopts(january)).isEqualTo(december);
    }

    private LocalDate nextYear() {
        return LocalDate.of(scene.today().getYear() + 1, 1, 1);
    }

    private MeetingId plan(CommitteeId committee, LocalDate day) {
        return as(SECRETARY, () -> service.plan(new PlanMeeting(committee, day, LocalTime.of(9, 0), "ห้องประชุม")));
    }

    private MeetingId cancel(MeetingId meeting) {
        run(SECRETARY, () -> service.cancel(meeting, "ประธานติดราชการ"));
        return meeting;
    }

    private MeetingId invite(MeetingId meeting) {
        run(SECRETARY, () -> scene.invite(meeting));
        return meeting;
    }

    private int number(MeetingId meeting) {
        return as(SECRETARY, () -> record.require(meeting)).number();
    }

    private MeetingId adopts(MeetingId meeting) {
        return as(SECRETARY, () -> record.agenda(meeting)).stream()
                .filter(item -> item.kind() == AgendaItemKind.LAST_MINUTES)
                .findFirst()
                .orElseThrow()
                .adopts();
    }
}
