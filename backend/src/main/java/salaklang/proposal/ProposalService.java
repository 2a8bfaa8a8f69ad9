package salaklang.proposal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import salaklang.committee.CommitteeId;
import salaklang.committee.CommitteeRegister;
import salaklang.document.Documents;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.identity.Traced;
import salaklang.identity.UnitCode;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.AgendaItemView;
import salaklang.meeting.AgendaService;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingRecord;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;

/** What is done with a proposed matter. */
@Service
@Transactional
public class ProposalService {

    private final Proposals proposals;
    private final ProposalAccess access;
    private final CommitteeRegister committees;
    private final MeetingRecord meetings;
    private final AgendaService agenda;
    private final Documents documents;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProposalService(
            Proposals proposals,
            ProposalAccess access,
            CommitteeRegister committees,
            MeetingRecord meetings,
            AgendaService agenda,
            Documents documents,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proposals = proposals;
        this.access = access;
        this.committees = committees;
        this.meetings = meetings;
        this.agenda = agenda;
        this.documents = documents;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** @param papers stored only when all else is right */
    public ProposalId propose(ProposedMatter matter, List<MultipartFile> papers) {
        var by = user.require();
        var unit = access.requireProposes(by, matter.committee());
        if (!committees.require(matter.committee()).canMeet()) {
            throw new InvalidInput("committee", "proposal.error.committee");
        }
        var proposal = new Proposal(matter, unit, by, clock.instant());
        proposal.attach(documents.store(papers));
        tell(MatterProposed::new, proposals.save(proposal), null);
        return proposal.id();
    }

    public void withdraw(ProposalId id) {
        var proposal = hold(id);
        access.requireOwn(user.require(), proposal);
        proposal.withdraw(user.require(), clock.instant());
        tell(ProposalWithdrawn::new, proposal, null);
    }

    /**
     * Puts it on an agenda, with its papers.
     *
     * @param heading the number of the heading that it goes under
     */
    public void accept(ProposalId id, MeetingId into, int heading) {
        var proposal = hold(id);
        access.requireAnswers(user.require(), proposal);
        proposal.requireWaiting();
        var meeting = meetings.byId(List.of(into)).get(into);
        if (meeting == null || !meeting.committee().equals(proposal.committee())) {
            throw new InvalidInput("meeting", "proposal.error.meeting");
        }
        access.requireOpen(meeting);
        var item = agenda.take(into, proposal.entry(heading), List.copyOf(proposal.papers()));
        proposal.accept(meeting, item, user.require(), clock.instant());
        tell(ProposalAccepted::new, proposal, meeting.numberBE() + " · " + number(into, item));
    }

    public void decline(ProposalId id, String reason) {
        var proposal = hold(id);
        access.requireAnswers(user.require(), proposal);
        proposal.decline(reason, user.require(), clock.instant());
        tell(ProposalDeclined::new, proposal, proposal.reason());
    }

    private String number(MeetingId meeting, AgendaItemId item) {
        return meetings.agenda(meeting).stream()
                .filter(line -> line.id().equals(item))
                .map(AgendaItemView::number)
                .findFirst()
                .orElse("");
    }

    private Proposal hold(ProposalId id) {
        return proposals.hold(id.value()).orElseThrow(NotFound::new);
    }

    private void tell(Event event, Proposal proposal, String note) {
        events.publishEvent(event.of(
                proposal.id(),
                proposal.committee(),
                proposal.unit(),
                proposal.isSecret() ? null : proposal.title(),
                user.require(),
                clock.instant(),
                note));
    }

    private interface Event {
        Traced of(
                ProposalId proposal,
                CommitteeId committee,
                UnitCode unit,
                String title,
                Person by,
                Instant at,
                String note);
    }
}
