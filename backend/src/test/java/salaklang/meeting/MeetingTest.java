package salaklang.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import salaklang.committee.AgendaHeading;
import salaklang.committee.CommitteeId;
import salaklang.web.InvalidInput;
import salaklang.web.WrongState;

class MeetingTest {

    private static final Instant NOW = Instant.parse("2026-07-10T02:00:00Z");

    private final Meeting meeting = plan(NOW.plusSeconds(900_000), new LastMeeting(MeetingId.next(), "1/2569"));

    @Test
    void aNewMeetingHasTheOfficialHeadingsAndWhatIsAlwaysOnTheAgenda() {
        assertThat(meeting.agenda().inOrder())
                .extracting(AgendaItem::number)
                .containsExactly("1", "2", "2.1", "3", "3.1", "4", "5");
        assertThat(meeting.agenda().inOrder().get(2).title()).isEqualTo("รับรองรายงานการประชุม ครั้งที่ 1/2569");
        assertThat(meeting.agenda().inOrder().get(4).title()).isEqualTo("เรื่องสืบเนื่อง");
    }

    @Test
    void theFirstMeetingHasNoMinutesToAdopt() {
        var first = plan(NOW, null);
        assertThat(first.agenda().inOrder()).extracting(AgendaItem::kind).doesNotContain(AgendaItemKind.LAST_MINUTES);
    }

    @Test
    void itemsAreNumberedWithoutAGapHoweverTheyAreMovedAndRemoved() {
        var first = meeting.agenda().add(new AgendaEntry(4, "เรื่องแรก", null));
        var second = meeting.agenda().add(new AgendaEntry(4, "เรื่องที่สอง", null));
        var third = meeting.agenda().add(new AgendaEntry(4, "เรื่องที่สาม", null));

        meeting.agenda().move(third.id(), true);
        assertThat(List.of(first.number(), second.number(), third.number())).containsExactly("4.1", "4.3", "4.2");
        meeting.agenda().move(first.id(), true);
        assertThat(first.number()).isEqualTo("4.1");

        meeting.agenda().remove(first.id());
        assertThat(List.of(third.number(), second.number())).containsExactly("4.1", "4.2");
    }

    @Test
    void anItemWithoutATitleOrUnderNoHeadingIsRefused() {
        assertRefused("title", () -> meeting.agenda().add(new AgendaEntry(4, " ", null)));
        assertRefused("heading", () -> meeting.agenda().add(new AgendaEntry(6, "เรื่อง", null)));
    }

    @Test
    void anOfficialHeadingStays() {
        var heading = meeting.agenda().inOrder().get(0).id();
        assertRefused("item", () -> meeting.agenda().remove(heading));
        assertRefused("item", () -> meeting.agenda().change(heading, new AgendaEntry(4, "อื่น", null)));
    }

    @Test
    void whatWasSentStaysAsItWasSentAndWhatIsAddedIsLate() {
        var sent = meeting.agenda().add(new AgendaEntry(4, "เรื่อง", null));
        meeting.invite(NOW);

        assertWrongState("INVITED", () -> meeting.agenda().change(sent.id(), new AgendaEntry(4, "อื่น", null)));
        assertWrongState("INVITED", () -> meeting.agenda().remove(sent.id()));
        var late = meeting.agenda().add(new AgendaEntry(5, "เรื่องด่วน", null));
        assertThat(late.isLate()).isTrue();
        assertThat(sent.isLate()).isFalse();
        meeting.agenda().change(late.id(), new AgendaEntry(4, "เรื่องด่วนมาก", null));
        assertThat(late.title()).isEqualTo("เรื่องด่วนมาก");
    }

    @Test
    void aPostponedMeetingIsPlannedAgainAndItsNumberHasGoneOut() {
        meeting.invite(NOW);
        meeting.postpone(NOW.plusSeconds(2_000_000), "ประธานติดราชการ");
        assertThat(meeting.state()).isEqualTo(MeetingState.PLANNED);
        assertThat(meeting.isAnnounced()).isTrue();
        assertThat(meeting.invitedAt()).isNull();
        assertThat(meeting.reason()).isEqualTo("ประธานติดราชการ");
    }

    @Test
    void postponingAndCancellingTakeAReason() {
        assertRefused("reason", () -> meeting.postpone(NOW, " "));
        assertRefused("reason", () -> meeting.cancel(null));
        assertRefused("reason", () -> meeting.cancel("ย".repeat(1001)));
        assertThat(meeting.state()).isEqualTo(MeetingState.PLANNED);
    }

    @Test
    void itClosesOnlyWhenEverythingIsDecided() {
        var item = inSession();
        assertRefused("outcome", () -> meeting.close(NOW));
        meeting.recordOutcome(item, OutcomeKind.NONE, null);
        meeting.close(NOW);

        assertThat(meeting.state()).isEqualTo(MeetingState.HELD);
        assertWrongState("HELD", () -> meeting.recordOutcome(item, OutcomeKind.RESOLUTION, "เห็นชอบ"));
        assertWrongState("HELD", () -> meeting.agenda().add(new AgendaEntry(5, "เรื่อง", null)));
    }

    @Test
    void theMinutesGoFromDraftToCirculationToAdoption() {
        var item = inSession();
        meeting.recordOutcome(item, OutcomeKind.NONE, null);
        assertWrongState("IN_SESSION", meeting::draftMinutes);
        meeting.close(NOW);
        assertWrongState("HELD", meeting::adoptMinutes);
        meeting.draftMinutes();
        meeting.circulateMinutes();
        meeting.adoptMinutes();
        assertThat(meeting.state()).isEqualTo(MeetingState.MINUTES_ADOPTED);
    }

    @Test
    void onlyAnInvitedMeetingIsOpenedOrGivenUp() {
        assertWrongState("PLANNED", () -> meeting.open(NOW));
        meeting.invite(NOW);
        meeting.adjourn(NOW);
        assertThat(meeting.state()).isEqualTo(MeetingState.ADJOURNED);
        assertWrongState("ADJOURNED", () -> meeting.open(NOW));
        assertWrongState("ADJOURNED", () -> meeting.adjourn(NOW));
    }

    @Test
    void onceOpenedItIsNeitherPostponedNorCancelled() {
        inSession();
        assertWrongState("IN_SESSION", () -> meeting.postpone(NOW, "เหตุ"));
        assertWrongState("IN_SESSION", () -> meeting.cancel("เหตุ"));
    }

    private AgendaItemId inSession() {
        var item = meeting.agenda().add(new AgendaEntry(4, "เรื่อง", null)).id();
        meeting.invite(NOW);
        meeting.open(NOW);
        return item;
    }

    private static void assertRefused(String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable verb) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.field()).isEqualTo(field));
    }

    private static void assertWrongState(String state, org.assertj.core.api.ThrowableAssert.ThrowingCallable verb) {
        assertThatThrownBy(verb)
                .isInstanceOfSatisfying(
                        WrongState.class, refused -> assertThat(refused.state()).isEqualTo(state));
    }

    private static Meeting plan(Instant startsAt, LastMeeting last) {
        return Meeting.plan(
                CommitteeId.next(), 2569, startsAt, "ห้องประชุม", MeetingSetting.ORDINARY, AgendaHeading.FIVE, last);
    }
}
