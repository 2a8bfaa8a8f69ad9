package salaklang.assignment;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;
import salaklang.committee.CommitteeId;
import salaklang.decision.OutcomeId;
import salaklang.decision.OutcomeRecorded;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.identity.UnitCode;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MeetingAdjourned;
import salaklang.meeting.MeetingClosed;
import salaklang.meeting.MeetingId;
import salaklang.meeting.OutcomeKind;
import salaklang.platform.People;
import salaklang.recommendation.RecommendationId;
import salaklang.recommendation.RecommendationRecord;
import salaklang.recommendation.RecommendationService;
import salaklang.recommendation.RecommendationState;
import salaklang.tenancy.CurrentTenant;

/** Brings cases of a province as far as a test needs them, through the services and the real engine. */
public class Casework {

    public static final String PROVINCE = "si-sa-ket";
    public static final Person SECRETARY = People.secretary(PROVINCE);
    public static final Person GOVERNOR = People.governor(PROVINCE);
    public static final Person VICE_GOVERNOR = People.viceGovernor(PROVINCE);
    public static final Person DLA = People.representative(PROVINCE);
    public static final Person PR = People.secondRepresentative(PROVINCE);
    public static final UnitCode DLA_UNIT = UnitCode.of("agencies/dla");
    public static final UnitCode PR_UNIT = UnitCode.of("agencies/pr");
    public static final UnitCode NRE_UNIT = UnitCode.of("agencies/nre");

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final RecommendationService recommendations;
    private final AssignmentService assignments;
    private final AssignmentRecord record;
    private final AssignmentReader reader;
    private final RecommendationRecord recommendationRecord;
    private final RuntimeService runtime;
    private final Clock clock;

    public Casework(ApplicationContext application) {
        this.database = application.getBean(JdbcClient.class);
        this.transaction = application.getBean(TransactionTemplate.class);
        this.events = application;
        this.recommendations = application.getBean(RecommendationService.class);
        this.assignments = application.getBean(AssignmentService.class);
        this.record = application.getBean(AssignmentRecord.class);
        this.reader = application.getBean(AssignmentReader.class);
        this.recommendationRecord = application.getBean(RecommendationRecord.class);
        this.runtime = application.getBean(RuntimeService.class);
        this.clock = application.getBean(Clock.class);
    }

    /** Works as a person of the province. */
    public <T> T as(Person person, Supplier<T> work) {
        return CurrentTenant.in(person.province(), () -> CurrentUser.as(person, work));
    }

    /** @see #as(Person, Supplier) */
    public void run(Person person, Runnable work) {
        as(person, () -> {
            work.run();
            return null;
        });
    }

    /** As a person, in one transaction. */
    public <T> T together(Person person, Supplier<T> work) {
        return as(person, () -> transaction.execute(status -> work.get()));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A committee run by the unit of {@link #SECRETARY}. */
    public CommitteeId committee() {
        var id = CommitteeId.next();
        together(
                SECRETARY,
                () -> database.sql("""
                        insert into committee (id, name, kind, secretariat, state, version)
                        values (:id, :name, 'COMMITTEE', 'agencies/nre', 'ACTIVE', 0)
                        """)
                        .param("id", id.value())
                        .param("name", "คณะกรรมการทดสอบ " + id.toString().substring(0, 8))
                        .update());
        return id;
    }

    /** A meeting in session that began so many days ago; every call another number. */
    public MeetingId meeting(CommitteeId committee, int daysAgo) {
        var id = MeetingId.next();
        together(
                SECRETARY,
                () -> database.sql("""
                        insert into meeting (id, committee_id, number, year_be, starts_at, place, state, version)
                        values (:id, :committee,
                            (select coalesce(max(number), 0) + 1 from meeting where committee_id = :committee),
                            2569, :startsAt, 'ห้องประชุม', 'IN_SESSION', 0)
                        """)
                        .param("id", id.value())
                        .param("committee", committee.value())
                        .param("startsAt", Timestamp.from(clock.instant().minus(daysAgo, ChronoUnit.DAYS)))
                        .update());
        return id;
    }

    public void meetingState(MeetingId meeting, String state) {
        together(
                SECRETARY,
                () -> database.sql("update meeting set state = :state where id = :id")
                        .param("state", state)
                        .param("id", meeting.value())
                        .update());
    }

    /** Records an outcome and gives the draft it led to, or null. */
    public RecommendationId outcome(
            CommitteeId committee, MeetingId meeting, AgendaItemId item, OutcomeKind kind, String text) {
        together(SECRETARY, () -> {
            events.publishEvent(new OutcomeRecorded(
                    meeting,
                    committee,
                    item,
                    "4.1",
                    "เป้าหมายการเข้าร่วมโครงการ",
                    new OutcomeId(item.value()),
                    kind,
                    text,
                    kind.leadsToWork(),
                    SECRETARY,
                    now()));
            return null;
        });
        return together(SECRETARY, () -> living(item));
    }

    private RecommendationId living(AgendaItemId item) {
        return database.sql("select id from recommendation where item_id = :item and state <> 'SUPERSEDED'")
                .param("item", item.value())
                .query(UUID.class)
                .optional()
                .map(RecommendationId::new)
                .orElse(null);
    }

    /** A draft of a meeting of its own. */
    public RecommendationId draft() {
        return draft(committee());
    }

    public RecommendationId draft(CommitteeId committee) {
        return outcome(
                committee,
                meeting(committee, 10),
                AgendaItemId.next(),
                OutcomeKind.RECOMMENDATION,
                "ให้จัดทำเป้าหมายการเข้าร่วมโครงการรายปี");
    }

    public RecommendationId proposed(CommitteeId committee, LocalDate due, UnitCode... units) {
        var id = draft(committee);
        run(SECRETARY, () -> {
            recommendations.plan(id, Arrays.asList(units), "แผน 3 ปี และแผน 5 ปี", due);
            recommendations.propose(id);
        });
        return id;
    }

    /** Approved: the assignments lie with their units. */
    public RecommendationId approved(CommitteeId committee, LocalDate due, UnitCode... units) {
        var id = proposed(committee, due, units);
        run(VICE_GOVERNOR, () -> recommendations.approve(id, null));
        return id;
    }

    /** The assignment of a unit. */
    public AssignmentId assignment(RecommendationId recommendation, UnitCode unit) {
        return as(SECRETARY, () -> record.of(List.of(recommendation)).get(recommendation)).stream()
                .filter(line -> line.unit().equals(unit))
                .map(line -> AssignmentId.of(line.assignment()))
                .findFirst()
                .orElseThrow();
    }

    /** A single assignment of a recommendation of its own, offered. */
    public AssignmentId offered(UnitCode unit) {
        return assignment(approved(committee(), today().plusDays(14), unit), unit);
    }

    public AssignmentId inProgress(Person person) {
        var id = offered(person.unit());
        run(person, () -> assignments.accept(id));
        return id;
    }

    public AssignmentId submitted(Person person) {
        var id = inProgress(person);
        run(person, () -> assignments.submit(id, "ส่งแผนแล้ว", List.of(), null, List.of(evidence())));
        return id;
    }

    /** From offer to verification. */
    public void finish(AssignmentId id, Person person) {
        run(person, () -> {
            assignments.accept(id);
            assignments.submit(id, "ส่งแผนแล้ว", List.of(), null, List.of(evidence()));
        });
        run(SECRETARY, () -> assignments.verify(id));
    }

    public AssignmentView view(AssignmentId id) {
        return as(SECRETARY, () -> record.require(id));
    }

    public RecommendationState state(RecommendationId id) {
        return as(SECRETARY, () -> recommendationRecord.require(id)).state();
    }

    /** The steps of its path, the oldest first. */
    List<StepKind> steps(AssignmentId id) {
        return as(SECRETARY, () -> reader.read(id)).steps().stream()
                .map(AssignmentStep::getKind)
                .toList();
    }

    /** How many instances of a process are under way for a record. */
    long running(String process, String businessKey) {
        return together(
                SECRETARY,
                () -> runtime.createProcessInstanceQuery()
                        .processDefinitionKey(process)
                        .processInstanceBusinessKey(businessKey)
                        .count());
    }

    public void close(MeetingId meeting, CommitteeId committee) {
        together(SECRETARY, () -> {
            database.sql("update meeting set state = 'HELD' where id = :id")
                    .param("id", meeting.value())
                    .update();
            events.publishEvent(new MeetingClosed(meeting, committee, SECRETARY, now(), null));
            return null;
        });
    }

    /** Ends a meeting for lack of quorum, in session or before it opened. */
    public void adjourn(MeetingId meeting, CommitteeId committee, boolean opened) {
        together(SECRETARY, () -> {
            database.sql("update meeting set state = :state, opened_at = :opened where id = :id")
                    .param("state", opened ? "HELD" : "ADJOURNED")
                    .param("opened", opened ? Timestamp.from(now()) : null)
                    .param("id", meeting.value())
                    .update();
            events.publishEvent(new MeetingAdjourned(meeting, committee, SECRETARY, now(), "1/4"));
            return null;
        });
    }

    public static MultipartFile evidence() {
        return new MockMultipartFile("files", "แผน.txt", "text/plain", "แผนการเข้าร่วม".getBytes());
    }

    public static List<MultipartFile> none() {
        return new ArrayList<>();
    }

    private Instant now() {
        return clock.instant();
    }

    /** A proposal that has waited until its due dates were past. */
    public void overtake(RecommendationId id) {
        together(
                SECRETARY,
                () -> database.sql(
                                "update planned_assignment set due_date = due_date - 400 where recommendation_id = :id")
                        .param("id", id.value())
                        .update());
    }
}
