package salaklang.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import salaklang.document.DocumentId;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.meeting.MeetingId;
import salaklang.platform.People;
import salaklang.web.InvalidInput;
import salaklang.web.WrongState;

/** What minutes allow in which state. */
class MinutesTest {

    private static final Person TAKER = person("taker");
    private static final Person REVIEWER = person("reviewer");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final String HASH = "a".repeat(64);

    private final Minutes minutes =
            Minutes.draft(Sample.proceedings(), RecordingStyle.SUMMARY, TAKER, Sample.at("13:00"));
    private final Section section = minutes.sections().get(0);

    @Test
    void theFirstVersionHasItsMeetingsId() {
        assertThat(minutes.id().value()).isEqualTo(minutes.meeting().value());
        assertThat(minutes.isFirst()).isTrue();
    }

    @Test
    void onlyADraftIsWritten() {
        minutes.write(section.id(), "เขียนเอง", 0);
        assertThat(section.isEdited()).isTrue();
        minutes.takeRecord(section.id(), 0);
        assertThat(section.isEdited()).isFalse();
        circulate();
        assertWrongState("CIRCULATED", () -> minutes.write(section.id(), "เขียนอีก", 0));
        assertWrongState("CIRCULATED", () -> minutes.follow(Sample.proceedings(), RecordingStyle.SUMMARY));
    }

    @Test
    void whoSawAnotherVersionOfASectionDoesNotWriteOverIt() {
        assertWrongState("CHANGED", () -> minutes.write(section.id(), "เขียนทับ", 7));
    }

    @Test
    void followingTheRecordKeepsWhatWasWrittenByHandAndMarksWhereTheRecordChanged() {
        var item = minutes.sections().stream()
                .filter(one -> one.label().contains("4.1"))
                .findFirst()
                .orElseThrow();
        minutes.write(item.id(), "เขียนเอง", 0);
        minutes.follow(Sample.proceedings(), RecordingStyle.SUMMARY);
        assertThat(item.isRecordChanged()).isFalse();
        minutes.follow(Sample.proceedings(), RecordingStyle.RESOLUTIONS);
        assertThat(item.text()).isEqualTo("เขียนเอง");
        assertThat(item.isRecordChanged()).isTrue();
    }

    @Test
    void theClosingDayIsNotOver() {
        assertRefused(
                "minutes.error.closing-day", () -> minutes.circulate(TODAY.minusDays(1), TODAY, Sample.at("13:00")));
        minutes.circulate(TODAY, TODAY, Sample.at("13:00"));
    }

    @Test
    void byCirculationTheyAreAdoptedAfterTheClosingDayWhereNobodyObjects() {
        circulate();
        assertRefused("minutes.error.still-open", () -> adoptByCirculation(TODAY.plusDays(7)));
        adoptByCirculation(TODAY.plusDays(8));
        assertThat(minutes.state()).isEqualTo(MinutesState.ADOPTED);
    }

    @Test
    void aDeclinedCorrectionIsAnObjectionThatOnlyAMeetingSettles() {
        circulate();
        var asked = ask();
        assertRefused("minutes.error.open-corrections", () -> minutes.closeCorrections(Sample.at("14:00")));
        minutes.decline(asked.id(), "ตรงกับบันทึก", TAKER, Sample.at("14:00"));
        assertRefused("minutes.error.objection", () -> adoptByCirculation(TODAY.plusDays(8)));
        minutes.adopt(AdoptedBy.NEXT_MEETING, MeetingId.of(section.id().toString()), TODAY, Sample.at("15:00"));
        assertThat(minutes.state()).isEqualTo(MinutesState.ADOPTED);
        assertThat(minutes.areCorrectionsClosed()).isTrue();
    }

    @Test
    void anAcceptedCorrectionIsTheTextFromThenOn() {
        circulate();
        var asked = ask();
        assertWrongState("CHANGED", () -> minutes.accept(asked.id(), "ใหม่", 3, TAKER, Sample.at("14:00")));
        minutes.accept(asked.id(), "ข้อความใหม่", 0, TAKER, Sample.at("14:00"));
        assertThat(section.text()).isEqualTo("ข้อความใหม่");
        assertWrongState("ACCEPTED", () -> minutes.decline(asked.id(), "ไม่แก้", TAKER, Sample.at("14:00")));
    }

    @Test
    void correctionsAreAskedForFromTheCirculationToTheAdoptionAndNeverAfter() {
        assertWrongState("DRAFT", this::ask);
        circulate();
        var asked = ask();
        minutes.decline(asked.id(), "ตรงกับบันทึก", TAKER, Sample.at("14:00"));
        minutes.adopt(AdoptedBy.NEXT_MEETING, MeetingId.of(section.id().toString()), TODAY, Sample.at("15:00"));
        assertWrongState("ADOPTED", this::ask);
        assertWrongState("ADOPTED", () -> minutes.accept(asked.id(), "ใหม่", 0, TAKER, Sample.at("15:00")));
    }

    @Test
    void whoPresidedWithoutASeatSignsByTheOfficeUnderWhichTheyDid() {
        var access = new MinutesAccess(null, null);
        assertThat(access.maySign(People.of("si-sa-ket", "vice-governor"), minutes, Capacity.CHAIR, List.of(), false))
                .isTrue();
        assertThat(access.maySign(People.governor("si-sa-ket"), minutes, Capacity.CHAIR, List.of(), false))
                .isFalse();
        assertThat(access.maySign(TAKER, minutes, Capacity.CHAIR, List.of(), true))
                .isFalse();
    }

    @Test
    void aCorrectionNeedsItsWordsAndItsReasonAndADeclinedOneToo() {
        circulate();
        assertRefused(
                "minutes.error.wish", () -> minutes.ask(section.id(), " ", "เหตุ", TAKER, "ก", Sample.at("14:00")));
        assertRefused(
                "minutes.error.reason", () -> minutes.ask(section.id(), "ควร", "", TAKER, "ก", Sample.at("14:00")));
        var asked = ask();
        assertRefused("minutes.error.decline-reason", () -> minutes.decline(asked.id(), "", TAKER, Sample.at("14:00")));
    }

    @Test
    void onlyAdoptedMinutesWithAReviewerAreLockedAndOnlyLockedOnesSigned() {
        assertWrongState("DRAFT", this::lock);
        minutes.adopt(AdoptedBy.SAME_MEETING, minutes.meeting(), TODAY, Sample.at("13:00"));
        assertRefused("minutes.error.reviewer", this::lock);
        minutes.nameSigners("ผู้จด", null, "ผู้ตรวจ", null);
        assertWrongState(
                "ADOPTED", () -> minutes.sign(Capacity.TAKER, List.of(), TAKER, "ข้าพเจ้า", Sample.at("14:00")));
        lock();
        assertWrongState("LOCKED", () -> minutes.write(section.id(), "แก้", 0));
        assertWrongState("LOCKED", () -> minutes.nameSigners("อื่น", null, null, null));

        var taker = minutes.sign(Capacity.TAKER, List.of(), TAKER, "ข้าพเจ้า", Sample.at("14:00"));
        assertWrongState(
                "SIGNED", () -> minutes.sign(Capacity.TAKER, List.of(taker), REVIEWER, "ข้าพเจ้า", Sample.at("14:00")));
        assertRefused(
                "minutes.error.same-signer",
                () -> minutes.sign(Capacity.REVIEWER, List.of(taker), TAKER, "ข้าพเจ้า", Sample.at("14:00")));
        assertThat(minutes.sign(Capacity.REVIEWER, List.of(taker), REVIEWER, "ข้าพเจ้า", Sample.at("14:00"))
                        .view()
                        .sha256())
                .isEqualTo(HASH);
    }

    @Test
    void aCorrectedVersionBeginsWithTheLockedTextAndOnlyTheLockedOneIsCorrected() {
        assertWrongState("DRAFT", () -> minutes.correct("พิมพ์ผิด", TAKER, Sample.at("15:00")));
        minutes.nameSigners("ผู้จด", null, "ผู้ตรวจ", null);
        minutes.adopt(AdoptedBy.SAME_MEETING, minutes.meeting(), TODAY, Sample.at("13:00"));
        lock();
        var next = minutes.correct("พิมพ์ผิด", TAKER, Sample.at("15:00"));
        assertThat(next.edition()).isEqualTo(2);
        assertThat(next.sections()).extracting(Section::text).isEqualTo(texts());
        minutes.supersede(next);
        assertWrongState("SUPERSEDED", () -> minutes.correct("อีกครั้ง", TAKER, Sample.at("15:00")));
    }

    private List<String> texts() {
        return minutes.sections().stream().map(Section::text).toList();
    }

    private void circulate() {
        minutes.circulate(TODAY.plusDays(7), TODAY, Sample.at("13:00"));
    }

    private Correction ask() {
        return minutes.ask(section.id(), "ควรเขียนว่า", "จำได้ว่า", REVIEWER, "กรรมการ", Sample.at("13:30"));
    }

    private void adoptByCirculation(LocalDate day) {
        minutes.adopt(AdoptedBy.CIRCULATION, null, day, Sample.at("13:00"));
    }

    private void lock() {
        minutes.requireLockable();
        minutes.lock(DocumentId.next(), DocumentId.next(), HASH, Sample.at("13:00"));
    }

    private static Person person(String name) {
        return new Person("si-sa-ket", name, name, name, Set.of(Role.COMMITTEE_SECRETARY), Set.of());
    }

    private static void assertWrongState(String state, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        WrongState.class, refused -> assertThat(refused.state()).isEqualTo(state));
    }

    private static void assertRefused(String key, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }
}
