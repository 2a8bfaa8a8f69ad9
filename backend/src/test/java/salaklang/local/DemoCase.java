package salaklang.local;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.committee.CommitteeId;
import salaklang.followup.FollowUpPlan;
import salaklang.followup.FollowUpService;
import salaklang.followup.RoundInterval;
import salaklang.identity.Person;
import salaklang.identity.UnitCode;
import salaklang.invitation.InvitationService;
import salaklang.meeting.MeetingService;
import salaklang.minutes.MinutesId;
import salaklang.minutes.MinutesService;
import salaklang.minutes.RecordingStyle;
import salaklang.platform.People;
import salaklang.tenancy.CurrentTenant;

/**
 * The demonstration: a Si Sa Ket committee's meeting of 7 April 2565 with its three recommendations, as the province
 * published it, laid in the weeks around today. What became of the recommendations is made up, and every page says that
 * it is a demonstration by the committee's name. Loaded once, through the same services that people use.
 */
@Component
@Profile("demo-case")
class DemoCase {

    static final String PROVINCE = "si-sa-ket";
    static final Person GOVERNOR = People.governor(PROVINCE);
    static final Person VICE_GOVERNOR = People.viceGovernor(PROVINCE);
    static final Person SECRETARY = People.secretary(PROVINCE);

    private static final List<String> REPRESENTED = List.of(
            "laos/pao",
            "laos/muang",
            "agencies/po",
            "agencies/dla",
            "agencies/highway-1",
            "agencies/highway-2",
            "agencies/rural-roads",
            "agencies/isoc",
            "agencies/land",
            "agencies/energy",
            "agencies/cd",
            "agencies/commerce",
            "agencies/labour",
            "agencies/culture",
            "agencies/ddpm",
            "agencies/police",
            "agencies/health",
            "agencies/industry",
            "agencies/agri",
            "agencies/pwt",
            "agencies/sdhs",
            "agencies/pr",
            "agencies/edu",
            "agencies/buddhism");

    private final DemoCommittee demoCommittee;
    private final DemoMeeting demoMeeting;
    private final DemoWork work;
    private final DemoHouseholds households;
    private final DemoAgenda nextAgenda;
    private final DemoHistory history;
    private final MeetingService meetings;
    private final InvitationService invitations;
    private final MinutesService minutes;
    private final FollowUpService rounds;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final DemoTime time;
    private final DemoTimers timers;

    DemoCase(
            DemoCommittee demoCommittee,
            DemoMeeting demoMeeting,
            DemoWork work,
            DemoHouseholds households,
            DemoAgenda nextAgenda,
            DemoHistory history,
            MeetingService meetings,
            InvitationService invitations,
            MinutesService minutes,
            FollowUpService rounds,
            JdbcClient database,
            TransactionTemplate transaction,
            DemoTime time,
            DemoTimers timers) {
        this.demoCommittee = demoCommittee;
        this.demoMeeting = demoMeeting;
        this.work = work;
        this.households = households;
        this.nextAgenda = nextAgenda;
        this.history = history;
        this.meetings = meetings;
        this.invitations = invitations;
        this.minutes = minutes;
        this.rounds = rounds;
        this.database = database;
        this.transaction = transaction;
        this.time = time;
        this.timers = timers;
    }

    @EventListener
    @Order(1)
    void load(DemoAccountsReady ready) {
        if (!ready.province().equals(PROVINCE)) {
            return;
        }
        CurrentTenant.run(PROVINCE, () -> {
            if (!isLoaded()) {
                timers.hold(() -> tell(time.instant().atZone(time.getZone()).toLocalDate()));
            }
        });
    }

    /** A load that was killed on its way leaves a part, which is not told again. */
    private boolean isLoaded() {
        return transaction.execute(status -> database.sql("select exists (select from committee)")
                .query(Boolean.class)
                .single());
    }

    private void tell(LocalDate today) {
        var story = new DemoStory(today, timers, time.getZone());
        var committee = story.now(-28, "09:00", SECRETARY, () -> demoCommittee.setUp(REPRESENTED));
        var meeting = story.now(-28, "10:30", SECRETARY, () -> demoMeeting.plan(committee, story.workday(-18)));
        var items = story.now(-27, "14:00", SECRETARY, () -> demoMeeting.agenda(meeting));
        history.write(today);

        story.then(-24, "09:30", SECRETARY, () -> invitations.send(meeting, "ศก 0014.2/ว 15"));
        story.then(-18, "09:05", SECRETARY, () -> demoMeeting.begin(committee, meeting));
        story.then(-18, "11:40", SECRETARY, () -> demoMeeting.decide(committee, meeting, items));
        story.then(-18, "11:55", SECRETARY, () -> meetings.close(meeting));
        story.then(-17, "15:10", SECRETARY, () -> minutes.draft(meeting, RecordingStyle.SUMMARY));
        story.then(-16, "09:20", SECRETARY, () -> minutes.circulate(MinutesId.first(meeting), story.workday(-9)));
        story.then(-16, "10:05", SECRETARY, () -> followUp(committee, today));
        work.tell(story, items);
        households.tell(story);
        story.then(-2, "09:40", SECRETARY, () -> nextMeeting(committee, story.workday(10)));
        story.then(-1, "13:20", People.representative(PROVINCE), () -> nextAgenda.propose(committee));
        story.run();
        history.nameProgrammes(today.plusMonths(3).getYear() + 543);
    }

    /** Opened, answered by most and laid before the governor; the next one is planned. */
    private void followUp(CommitteeId committee, LocalDate today) {
        rounds.plan(new FollowUpPlan(committee, RoundInterval.MONTHLY, today.minusDays(12), today.minusDays(8)));
    }

    private void nextMeeting(CommitteeId committee, LocalDate date) {
        nextAgenda.of(demoMeeting.plan(committee, date), UnitCode.of("agencies/nre"));
    }
}
