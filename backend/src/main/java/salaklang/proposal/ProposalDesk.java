package salaklang.proposal;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.CommitteeView;
import salaklang.document.DocumentContent;
import salaklang.document.DocumentId;
import salaklang.document.Documents;
import salaklang.identity.CurrentUser;
import salaklang.meeting.AgendaItemView;
import salaklang.meeting.MeetingRecord;
import salaklang.meeting.MeetingView;
import salaklang.meeting.SecretMatter;
import salaklang.organisation.Organisation;
import salaklang.web.NotFound;

/** What the person at hand sees of proposals. */
@Service
@Transactional(readOnly = true)
class ProposalDesk {

    private final Proposals proposals;
    private final ProposalAccess access;
    private final CommitteeRegister committees;
    private final MeetingRecord meetings;
    private final Organisation organisation;
    private final Documents documents;
    private final CurrentUser user;

    ProposalDesk(
            Proposals proposals,
            ProposalAccess access,
            CommitteeRegister committees,
            MeetingRecord meetings,
            Organisation organisation,
            Documents documents,
            CurrentUser user) {
        this.proposals = proposals;
        this.access = access;
        this.committees = committees;
        this.meetings = meetings;
        this.organisation = organisation;
        this.documents = documents;
        this.user = user;
    }

    /**
     * Those of the person's own units and of the committees that the person runs: what waits first, then the latest.
     *
     * @param after the place of the last one of the page before
     */
    List<ProposalLine> lines(ProposalKey after, int limit) {
        var person = user.require();
        var run = access.run(person).stream().map(CommitteeView::id).collect(Collectors.toSet());
        if (run.isEmpty() && person.units().isEmpty()) {
            return List.of();
        }
        var found = proposals.concerning(
                run, person.units(), after.rank(), after.proposedAt(), after.id(), Limit.of(limit));
        var names = committees.byId(
                found.stream().map(Proposal::committee).distinct().toList());
        var units = organisation.byCode(
                found.stream().map(Proposal::unit).distinct().toList());
        return found.stream()
                .map(one -> new ProposalLine(
                        one.id(),
                        names.get(one.committee()).name(),
                        units.get(one.unit()).shortName(),
                        one.isSecret() ? SecretMatter.title() : one.title(),
                        one.state(),
                        one.proposedAt(),
                        one.state() == ProposalState.WAITING && run.contains(one.committee())))
                .toList();
    }

    /** The place in the list where a proposal is now; before all of them for null. */
    ProposalKey place(ProposalId id) {
        return id == null
                ? ProposalKey.BEGINNING
                : ProposalKey.of(proposals.findById(id.value()).orElseThrow(NotFound::new));
    }

    List<CommitteeView> proposable() {
        return access.proposable(user.require());
    }

    ProposalPage page(ProposalId id) {
        var proposal = visible(id);
        var person = user.require();
        boolean waiting = proposal.state() == ProposalState.WAITING;
        boolean answers = waiting && access.runs(person, proposal.committee());
        var next = answers ? meetings.upcoming(Set.of(proposal.committee())) : List.<MeetingView>of();
        var headings = next.isEmpty()
                ? List.<AgendaItemView>of()
                : meetings.agenda(next.get(0).id()).stream()
                        .filter(AgendaItemView::isHeading)
                        .toList();
        var committee = committees.require(proposal.committee());
        return new ProposalPage(
                id,
                committee.name(),
                organisation.require(proposal.unit()).shortName(),
                proposal.title(),
                proposal.why(),
                proposal.headingKind(),
                proposal.presenterName(),
                proposal.minutes(),
                proposal.state(),
                proposal.proposedBy(),
                proposal.proposedAt(),
                proposal.answeredBy(),
                proposal.answeredAt(),
                proposal.reason(),
                documents.views(proposal.papers()),
                answers,
                waiting && person.belongsTo(proposal.unit()),
                proposal.meeting() == null ? null : meetings.require(proposal.meeting()),
                next,
                titles(headings),
                meant(proposal, headings));
    }

    DocumentContent paper(ProposalId id, DocumentId paper) {
        if (!visible(id).papers().contains(paper)) {
            throw new NotFound();
        }
        return documents.content(paper);
    }

    private static Map<String, String> titles(List<AgendaItemView> headings) {
        return headings.stream()
                .collect(toMap(
                        AgendaItemView::number,
                        line -> line.number() + " " + line.title(),
                        (one, same) -> one,
                        LinkedHashMap::new));
    }

    private static String meant(Proposal proposal, List<AgendaItemView> headings) {
        return headings.stream()
                .filter(line -> line.headingKind() == proposal.headingKind())
                .map(AgendaItemView::number)
                .findFirst()
                .orElse(null);
    }

    private Proposal visible(ProposalId id) {
        var proposal = proposals.findById(id.value()).orElseThrow(NotFound::new);
        access.requireSees(user.require(), proposal);
        return proposal;
    }
}
