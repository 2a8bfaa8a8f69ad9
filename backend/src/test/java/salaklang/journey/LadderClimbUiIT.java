package salaklang.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static salaklang.assignment.Casework.DLA;
import static salaklang.assignment.Casework.DLA_UNIT;
import static salaklang.assignment.Casework.GOVERNOR;
import static salaklang.assignment.Casework.PR;
import static salaklang.assignment.Casework.PROVINCE;
import static salaklang.assignment.Casework.SECRETARY;
import static salaklang.assignment.Casework.VICE_GOVERNOR;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import salaklang.assignment.AssignmentId;
import salaklang.assignment.AssignmentService;
import salaklang.assignment.Casework;
import salaklang.calendar.WorkingDays;
import salaklang.escalation.Channel;
import salaklang.escalation.EscalationTarget;
import salaklang.escalation.Ladder;
import salaklang.escalation.LadderAct;
import salaklang.escalation.LadderMoment;
import salaklang.escalation.Urgency;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.line.LineDoor;
import salaklang.notification.Outbox;
import salaklang.organisation.UnitKind;
import salaklang.platform.Browser;
import salaklang.platform.Outside;
import salaklang.platform.People;
import salaklang.platform.PlatformTest;
import salaklang.platform.TimeTravel;
import salaklang.tenancy.CurrentTenant;

/**
 * A late assignment climbs the whole ladder while the clock goes on. Whom a step reaches finds it in the bell and on the
 * assignment's path, by e-mail and by LINE as the step says; nobody else is told.
 */
@PlatformTest
class LadderClimbUiIT {

    private static final Pattern TOLD_OF_THE_LADDER =
            Pattern.compile("ใกล้ครบกำหนด|โปรดส่งงานหรือแจ้งเหตุที่ล่าช้า|ถึงขั้นที่ท่านต้องดูแล");
    private static final Map<EscalationTarget, Person> TARGETS = Map.of(
            EscalationTarget.OFFICER, DLA,
            EscalationTarget.AGENCY_HEAD, People.of(PROVINCE, Role.AGENCY_HEAD),
            EscalationTarget.SECRETARY, SECRETARY,
            EscalationTarget.VICE_GOVERNOR, VICE_GOVERNOR,
            EscalationTarget.GOVERNOR, GOVERNOR);
    private static final Map<EscalationTarget, String> WORDS = Map.of(
            EscalationTarget.OFFICER, "เร่งรัดถึงเจ้าหน้าที่",
            EscalationTarget.AGENCY_HEAD, "เร่งรัดถึงหัวหน้าส่วนราชการ",
            EscalationTarget.SECRETARY, "เร่งรัดถึงเลขานุการ",
            EscalationTarget.VICE_GOVERNOR, "เร่งรัดถึงรองผู้ว่าราชการจังหวัด",
            EscalationTarget.GOVERNOR, "เร่งรัดถึงผู้ว่าราชการจังหวัด");

    @RegisterExtension
    final TimeTravel time = new TimeTravel();

    @Autowired
    ApplicationContext application;

    @Autowired
    AssignmentService service;

    @Autowired
    WorkingDays workingDays;

    @Autowired
    Ladder ladder;

    private final Outside outside = Outside.ofTests();
    private final Map<Person, Visitor> visitors = new LinkedHashMap<>();
    private AssignmentId assignment;
    private List<LadderMoment> moments;

    @BeforeEach
    void anAssignmentInProgress() {
        everybody().forEach(person -> LineDoor.link(application, person, lineUser(person)));
        var cases = new Casework(application);
        var due = CurrentTenant.in(PROVINCE, () -> workingDays.after(cases.today(), 10));
        assignment = cases.assignment(cases.approved(cases.committee(), due, DLA_UNIT), DLA_UNIT);
        cases.run(DLA, () -> service.accept(assignment));
        cases.run(DLA, () -> service.claim(assignment));
        moments = CurrentTenant.in(PROVINCE, () -> ladder.moments(Urgency.NORMAL, UnitKind.AGENCY, due));
    }

    @AfterEach
    void nothingOfTheDaysToComeIsLeft() {
        new Casework(application).run(SECRETARY, () -> service.cancel(assignment, "สิ้นสุดการทดสอบ"));
        everybody().forEach(person -> LineDoor.unlink(application, person));
    }

    @Test
    void eachStepReachesItsPersonByEveryWayAndNobodyElse(
            Browser ofTheOfficer,
            Browser ofTheHead,
            Browser ofTheSecretary,
            Browser ofTheViceGovernor,
            Browser ofTheGovernor,
            Browser ofAnother)
            throws InterruptedException {
        var browsers = List.of(ofTheOfficer, ofTheHead, ofTheSecretary, ofTheViceGovernor, ofTheGovernor, ofAnother);
        var people = everybody();
        for (var i = 0; i < people.size(); i++) {
            visitors.put(people.get(i), new Visitor(browsers.get(i), people.get(i)));
        }
        var climbed = new ArrayList<EscalationTarget>();
        for (var moment : moments) {
            time.to(moment.at());
            Outbox.empty(application, PROVINCE);
            visitors.values().forEach(LadderClimbUiIT::readAll);
            var mails = outside.addressesTold(assignment.toString());
            var lines = outside.line().told(assignment.toString());

            assertThat(time.fireTimers(PROVINCE, assignment.toString())).isPositive();
            Outbox.empty(application, PROVINCE);

            var climbs = moment.act() == LadderAct.ESCALATE;
            var meant = TARGETS.get(climbs ? moment.target() : EscalationTarget.OFFICER);
            assertThat(since(mails, outside.addressesTold(assignment.toString())))
                    .as("mails at %s", moment.key())
                    .isEqualTo(by(Channel.EMAIL, moment, Outside.address(meant)));
            assertThat(since(lines, outside.line().told(assignment.toString())))
                    .as("LINE messages at %s", moment.key())
                    .isEqualTo(by(Channel.LINE, moment, lineUser(meant)));
            visitors.forEach((person, visitor) ->
                    assertThat(toldOfTheLadder(visitor.goTo("/notices"))).hasCount(person.equals(meant) ? 1 : 0));
            seesTheStep(visitors.get(meant), moment, climbs);
            if (climbs) {
                climbed.add(moment.target());
            }
        }
        assertThat(climbed).containsExactly(EscalationTarget.values());
        assertThat(outside.line().answers()).containsOnly(200);
    }

    /** Through the bell to the assignment, on whose path the step is the last one taken. */
    private void seesTheStep(Visitor meant, LadderMoment moment, boolean climbs) {
        if (climbs) {
            meant.look("ladder-bell-" + moment.number());
        }
        meant.arrive(toldOfTheLadder(meant).locator("button")).isAt("/assignments/" + assignment);
        var taken = meant.page().locator("main ol.line li.done").last();
        assertThat(taken).containsText(climbs ? WORDS.get(moment.target()) : "เตือนกำหนดส่ง");
        if (climbs) {
            meant.look("ladder-step-" + moment.number());
        }
    }

    /** What is new in the bell and of the ladder. */
    private static Locator toldOfTheLadder(Visitor visitor) {
        return visitor.page()
                .locator("main section:first-of-type .todo", new Page.LocatorOptions().setHasText(TOLD_OF_THE_LADDER));
    }

    private static void readAll(Visitor visitor) {
        visitor.goTo("/notices");
        if (visitor.page().locator("main form[action$='/read-all']").count() > 0) {
            visitor.submit("/read-all");
        }
    }

    private static List<String> by(Channel channel, LadderMoment moment, String address) {
        return moment.channels().contains(channel) ? List.of(address) : List.of();
    }

    private static List<String> since(List<String> before, List<String> now) {
        var since = new ArrayList<>(now);
        before.forEach(since::remove);
        return since;
    }

    /** All whom a step may reach, and somebody whom none does. */
    private static List<Person> everybody() {
        return Stream.concat(Stream.of(EscalationTarget.values()).map(TARGETS::get), Stream.of(PR))
                .toList();
    }

    private static String lineUser(Person person) {
        return "U" + person.userId().replace("-", "");
    }
}
