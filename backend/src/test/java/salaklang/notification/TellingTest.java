package salaklang.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.assignment.AssignmentOffered;
import salaklang.assignment.AssignmentRecord;
import salaklang.assignment.AssignmentSentBack;
import salaklang.assignment.AssignmentVerified;
import salaklang.assignment.AssignmentView;
import salaklang.calendar.WorkingDays;
import salaklang.followup.Rows;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.identity.Traced;
import salaklang.identity.UnitCode;
import salaklang.line.LineLinking;
import salaklang.mail.Mails;
import salaklang.platform.FeatureTest;
import salaklang.platform.LineServer;
import salaklang.platform.TimeTravel;
import salaklang.tenancy.CurrentTenant;
import salaklang.web.Dates;

/** Who is told by which channel and when, with a real SMTP server and a LINE server that checks what it is asked. */
@FeatureTest
class TellingTest {

    private static final String PROVINCE = "lamphun";

    @RegisterExtension
    static final GreenMailExtension MAIL_SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort())
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    @RegisterExtension
    final TimeTravel time = new TimeTravel();

    @Autowired
    private ApplicationContext application;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private AssignmentRecord assignments;

    @Autowired
    private NoticeService bell;

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Dates dates;

    @Autowired
    private Clock clock;

    private final LineServer line = new LineServer(Recipients.TOKEN);
    private Recipients people;
    private UnitCode unit;
    private Person officer;
    private AssignmentView assignment;

    @BeforeEach
    void anOfficerDuringOfficeHours() {
        time.to(workingDay().plus(Duration.ofHours(2)));
        people = new Recipients(application, PROVINCE, MAIL_SERVER, line);
        var rows = new Rows(PROVINCE, jdbc, transaction);
        unit = rows.unit("AGENCY", null);
        officer = people.person(Role.AGENCY_REPRESENTATIVE, unit);
        assignment = newAssignment(rows);
    }

    @AfterEach
    void everybodyLeaves() {
        people.leave();
        line.close();
    }

    @Test
    void whatAsksToActIsToldAtOnceByMailInWordsAndByLineWithoutAny() {
        publish(new AssignmentOffered(assignment, null, clock.instant(), null));
        people.tellAndDeliver();
        people.tellAndDeliver();

        assertThat(people.texts(officer))
                .singleElement()
                .satisfies(text ->
                        assertThat(text).contains("งานใหม่: งานทดสอบ", "/lamphun/assignments/" + assignment.id()));
        assertThat(people.lineTexts(officer))
                .containsExactly(
                        "มีเรื่องรอท่านในระบบศาลากลาง\nhttp://localhost/lamphun/assignments/" + assignment.id());
    }

    @Test
    void whoeverActedIsNotToldOfIt() {
        publish(new AssignmentSentBack(assignment, officer, clock.instant(), "x"));
        people.tellAndDeliver();

        assertThat(people.texts(officer)).isEmpty();
        assertThat(people.lineTexts(officer)).isEmpty();
    }

    @Test
    void whatWaitsForLineIsCancelledOnceTheLinkIsTakenAway() {
        time.to(workingDay().minus(Duration.ofHours(2)));
        publish(new AssignmentOffered(assignment, null, clock.instant(), null));
        people.tellAndDeliver();
        CurrentTenant.run(
                PROVINCE,
                () -> CurrentUser.as(officer, () -> {
                    application.getBean(LineLinking.class).unlink();
                    return null;
                }));
        time.to(workingDay().plus(Duration.ofHours(2)));
        people.tellAndDeliver();

        assertThat(people.lineTexts(officer)).isEmpty();
        assertThat(people.texts(officer)).hasSize(1);
        assertThat(newest("CANCELLED", 50)).extracting(Sent::recipientName).contains(officer.displayName());
    }

    @Test
    void withoutAnAddressOneIsReachedInTheProduct() {
        people.run("update directory_person set email = null where user_id = ?", officer.userId());
        people.run("delete from line_account where user_id = ?", officer.userId());
        publish(new AssignmentOffered(assignment, null, clock.instant(), null));
        people.tellAndDeliver();

        assertThat(people.texts(officer)).isEmpty();
        assertThat(unread(officer)).extracting(Notice::kind).containsExactly("AssignmentOffered");
    }

    @Test
    void eachPersonIsToldAsTheyChose() {
        people.run(
                "insert into notice_choice (user_id, email_asked, email_other, line_asked, line_other)"
                        + " values (?, 'OFF', 'NOW', 'OFF', 'NOW')",
                officer.userId());
        publish(new AssignmentOffered(assignment, null, clock.instant(), null));
        publish(new AssignmentVerified(assignment, null, clock.instant(), null));
        people.tellAndDeliver();

        assertThat(people.subjects(officer)).containsExactly("ตรวจรับงานแล้ว: งานทดสอบ");
        assertThat(people.lineTexts(officer)).hasSize(1);
    }

    @Test
    void atNightAndOnHolidaysItWaitsForTheNextWorkingMoment() {
        var saturday = LocalDate.now(clock).with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        time.to(saturday.atTime(22, 0).atZone(clock.getZone()).toInstant());
        publish(new AssignmentOffered(assignment, null, clock.instant(), null));
        people.tellAndDeliver();
        assertThat(people.texts(officer)).isEmpty();
        assertThat(people.lineTexts(officer)).isEmpty();

        time.to(CurrentTenant.in(PROVINCE, () -> workingDays.nextWorkingMoment(clock.instant())));
        people.deliver();
        assertThat(people.texts(officer)).hasSize(1);
        assertThat(people.lineTexts(officer)).hasSize(1);
    }

    @Test
    void whoDeputisesForTheAbsentIsToldAsWell() {
        var deputy = people.person(Role.AGENCY_REPRESENTATIVE);
        people.run(
                """
                insert into office_delegation (id, version, principal_id, principal_account, principal_position,
                    deputy_id, deputy_account, deputy_position, kind, absent, begins_on, ends_on, recorded_by, recorded_at)
                values (gen_random_uuid(), 0, ?, ?, ?, ?, ?, ?, 'ACTING', true, ?, ?, 'test', now())
                """,
                officer.userId(),
                officer.userName(),
                officer.displayName(),
                deputy.userId(),
                deputy.userName(),
                deputy.displayName(),
                LocalDate.now(clock),
                LocalDate.now(clock));
        publish(new AssignmentOffered(assignment, null, clock.instant(), null));
        people.tellAndDeliver();

        assertThat(people.texts(officer)).hasSize(1);
        assertThat(people.texts(deputy))
                .singleElement()
                .satisfies(text -> assertThat(text).contains("ในฐานะผู้ทำหน้าที่แทน " + officer.displayName()));
        assertThat(unread(deputy)).hasSize(1);
    }

    @Test
    void oneDigestADayListsWhatHappenedInThePersonsLanguage() throws Exception {
        people.run("update directory_person set language = 'en' where user_id = ?", officer.userId());
        publish(new AssignmentVerified(assignment, null, clock.instant(), null));
        publish(new AssignmentVerified(assignment, null, clock.instant().plusMillis(5), null));
        people.tellAndDeliver();
        people.digestRound().send(PROVINCE);
        people.deliver();
        assertThat(people.texts(officer)).isEmpty();

        time.to(workingDay());
        var replicas = Executors.newFixedThreadPool(2);
        replicas.invokeAll(List.<Callable<Boolean>>of(this::digest, this::digest));
        replicas.shutdown();
        people.digestRound().send(PROVINCE);
        people.deliver();

        assertThat(people.subjects(officer)).containsExactly("Your day: 2 notices");
        assertThat(people.texts(officer).get(0))
                .contains("Assignments\n• Verified: งานทดสอบ\n• Verified: งานทดสอบ")
                .contains("http://localhost/lamphun/notices");

        time.to(workingDay());
        people.digestRound().send(PROVINCE);
        people.deliver();
        assertThat(people.subjects(officer)).hasSize(1);
    }

    @Test
    void withTheMailServerAwayForAnHourNothingIsLostNothingTwiceAndLineGoesOn() {
        publish(new AssignmentOffered(assignment, null, clock.instant(), null));
        publish(new AssignmentSentBack(assignment, null, clock.instant().plusMillis(1), "แก้ไข"));
        people.telling().tell(PROVINCE, Integer.MAX_VALUE);
        for (var minute = 0; minute < 60; minute += 10) {
            time.to(clock.instant().plus(Duration.ofMinutes(10)));
            assertThatThrownBy(people::deliverWithoutMailServer)
                    .extracting(away -> away.getClass().getSimpleName())
                    .isEqualTo("MailServerAway");
        }
        assertThat(people.texts(officer)).isEmpty();
        assertThat(people.lineTexts(officer)).hasSize(2);

        people.deliver();
        people.deliver();
        assertThat(people.subjects(officer))
                .containsExactly("งานใหม่: งานทดสอบ กำหนดส่ง " + due(), "ส่งกลับให้แก้ไข: งานทดสอบ เหตุผล: แก้ไข");
        assertThat(people.lineTexts(officer)).hasSize(2);
    }

    @Test
    void whereLineFailsOrItsAnswerIsLostNothingIsLostAndNothingShownTwice() {
        publish(new AssignmentOffered(assignment, null, clock.instant(), null));
        publish(new AssignmentSentBack(assignment, null, clock.instant().plusMillis(1), "แก้ไข"));
        people.telling().tell(PROVINCE, Integer.MAX_VALUE);
        line.failFor(1);
        people.deliver();
        assertThat(people.lineTexts(officer))
                .as("the second waits for the first")
                .isEmpty();

        line.loseNextAnswer();
        time.to(clock.instant().plus(Duration.ofMinutes(2)));
        people.deliver();
        assertThat(people.lineTexts(officer)).hasSize(1);

        time.to(clock.instant().plus(Duration.ofMinutes(3)));
        people.deliver();
        time.to(clock.instant().plus(Duration.ofMinutes(3)));
        people.deliver();
        assertThat(people.lineTexts(officer)).hasSize(2);
        assertThat(line.answers()).containsExactly(500, 500, 409, 200);
    }

    @Test
    void whatLineWillNeverTakeIsADeadLetterThatTheAdministratorSees() {
        people.run("update line_account set line_user = 'nobody' where user_id = ?", officer.userId());
        publish(new AssignmentOffered(assignment, null, clock.instant(), null));
        people.tellAndDeliver();

        assertThat(newest("FAILED", 1)).singleElement().satisfies(row -> {
            assertThat(row.channel()).isEqualTo("LINE");
            assertThat(row.recipientName()).isEqualTo(officer.displayName());
            assertThat(row.lastError()).startsWith("400");
            assertThat(row.attempts()).isEqualTo(1);
        });
    }

    private record Sent(String channel, String recipientName, String lastError, int attempts) {}

    private List<Sent> newest(String state, int most) {
        return CurrentTenant.in(
                PROVINCE,
                () -> transaction.execute(status -> jdbc.sql("""
                                select channel, recipient_name, last_error, attempts from mail where state = :state
                                order by sequence desc limit :most
                                """)
                        .param("state", state)
                        .param("most", most)
                        .query(Sent.class)
                        .list()));
    }

    private Boolean digest() {
        people.digestRound().send(PROVINCE);
        return true;
    }

    private AssignmentView newAssignment(Rows rows) {
        var committee = rows.committee(rows.unit("AGENCY", null));
        var id = rows.assignment(
                committee,
                rows.recommendation(committee),
                unit,
                "OFFERED",
                LocalDate.now(clock).plusDays(30));
        return CurrentTenant.in(PROVINCE, () -> assignments.require(id));
    }

    private String due() {
        return Mails.inLanguage(Locale.forLanguageTag("th"), () -> dates.date(assignment.dueDate()));
    }

    private Instant workingDay() {
        return CurrentTenant.in(PROVINCE, () -> workingDays.startOfWork(workingDays.after(LocalDate.now(clock), 1)));
    }

    private void publish(Traced event) {
        CurrentTenant.run(PROVINCE, () -> transaction.executeWithoutResult(status -> events.publishEvent(event)));
    }

    private List<Notice> unread(Person person) {
        return CurrentTenant.in(
                PROVINCE, () -> CurrentUser.as(person, () -> bell.page(null, 10).unread()));
    }
}
