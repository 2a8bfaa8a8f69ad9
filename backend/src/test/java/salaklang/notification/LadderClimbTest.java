package salaklang.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import salaklang.organisation.UnitKind;
import salaklang.platform.FeatureTest;
import salaklang.platform.LineServer;
import salaklang.platform.People;
import salaklang.platform.TimeTravel;
import salaklang.tenancy.CurrentTenant;

/** A late assignment climbs the whole ladder, and each step's people hear of it by e-mail and by LINE. */
@FeatureTest
class LadderClimbTest {

    private static final String PROVINCE = Casework.PROVINCE;

    @RegisterExtension
    static final GreenMailExtension MAIL_SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort())
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    @RegisterExtension
    final TimeTravel time = new TimeTravel();

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Ladder ladder;

    @Autowired
    private WorkingDays workingDays;

    private final LineServer line = new LineServer(Recipients.TOKEN);
    private Recipients people;
    private Map<EscalationTarget, Person> targets;
    private Person colleague;
    private AssignmentId assignment;
    private List<LadderMoment> moments;

    @BeforeEach
    void anAssignmentInProgress() {
        people = new Recipients(application, PROVINCE, MAIL_SERVER, line);
        var casework = new Casework(application);
        targets = new LinkedHashMap<>();
        targets.put(EscalationTarget.OFFICER, people.known(Casework.DLA));
        targets.put(EscalationTarget.AGENCY_HEAD, people.known(People.of(PROVINCE, Role.AGENCY_HEAD)));
        targets.put(EscalationTarget.SECRETARY, people.known(Casework.SECRETARY));
        targets.put(EscalationTarget.VICE_GOVERNOR, people.known(Casework.VICE_GOVERNOR));
        targets.put(EscalationTarget.GOVERNOR, people.known(Casework.GOVERNOR));
        colleague = people.person(Role.AGENCY_REPRESENTATIVE, Casework.DLA_UNIT);

        var due = CurrentTenant.in(PROVINCE, () -> workingDays.after(casework.today(), 10));
        assignment =
                casework.assignment(casework.approved(casework.committee(), due, Casework.DLA_UNIT), Casework.DLA_UNIT);
        casework.run(
                Casework.DLA, () -> application.getBean(AssignmentService.class).accept(assignment));
        casework.run(
                Casework.DLA, () -> application.getBean(AssignmentService.class).claim(assignment));
        moments = CurrentTenant.in(PROVINCE, () -> ladder.moments(Urgency.NORMAL, UnitKind.AGENCY, due));
        people.telling().tell(PROVINCE, Integer.MAX_VALUE);
    }

    @AfterEach
    void everybodyLeaves() {
        people.leave();
        line.close();
    }

    @Test
    void eachStepIsReceivedByItsPeopleAndByNobodyElse() {
        var climbed = new ArrayList<EscalationTarget>();
        for (var moment : moments) {
            time.to(moment.at());
            people.deliver();
            var before = received();

            assertThat(time.fireTimers(PROVINCE, assignment.toString())).isPositive();
            people.tellAndDeliver();
            people.tellAndDeliver();

            var meant = moment.act() == LadderAct.REMIND ? EscalationTarget.OFFICER : moment.target();
            var after = received();
            for (var target : targets.keySet()) {
                var channels = target == meant ? moment.channels() : Set.<Channel>of();
                assertThat(after.get(target).mails() - before.get(target).mails())
                        .as("mails to %s at %s", target, moment.key())
                        .isEqualTo(channels.contains(Channel.EMAIL) ? 1 : 0);
                assertThat(after.get(target).lines() - before.get(target).lines())
                        .as("LINE messages to %s at %s", target, moment.key())
                        .isEqualTo(channels.contains(Channel.LINE) ? 1 : 0);
            }
            if (moment.act() == LadderAct.ESCALATE) {
                assertThat(moment.channels()).containsExactlyInAnyOrder(Channel.values());
                climbed.add(meant);
            }
        }

        assertThat(climbed).containsExactly(EscalationTarget.values());
        assertThat(people.texts(targets.get(EscalationTarget.GOVERNOR)))
                .filteredOn(text -> text.contains("http://localhost/si-sa-ket/assignments/" + assignment))
                .singleElement()
                .satisfies(text -> assertThat(text).contains("ส่งงานล่าช้า"));
        assertThat(people.lineTexts(targets.get(EscalationTarget.GOVERNOR)))
                .contains("มีเรื่องรอท่านในระบบศาลากลาง\nhttp://localhost/si-sa-ket/assignments/" + assignment);
        assertThat(people.texts(colleague))
                .noneMatch(text -> text.contains("ใกล้ครบกำหนด") || text.contains("เกินกำหนดแล้ว"));
        assertThat(line.answers()).containsOnly(200);
    }

    private Map<EscalationTarget, Received> received() {
        var received = new LinkedHashMap<EscalationTarget, Received>();
        targets.forEach((target, person) -> received.put(
                target,
                new Received(
                        people.texts(person).stream()
                                .filter(text -> text.contains(assignment.toString()))
                                .count(),
                        people.lineTexts(person).stream()
                                .filter(text -> text.contains(assignment.toString()))
                                .count())));
        return received;
    }

    private record Received(long mails, long lines) {}
}
