package salaklang.minutes;

import java.time.Clock;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.committee.CommitteeId;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.CommitteeView;
import salaklang.committee.SeatView;
import salaklang.document.DocumentContent;
import salaklang.document.DocumentId;
import salaklang.document.DocumentView;
import salaklang.document.Documents;
import salaklang.document.Paper;
import salaklang.document.Papers;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingRecord;
import salaklang.meeting.MeetingState;
import salaklang.meeting.MeetingView;
import salaklang.web.NotFound;

/** What the pages and the API show of minutes, to whom it may be shown. */
@Service
@Transactional(readOnly = true)
class MinutesFiles {

    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final int MOST = 200;

    private final MinutesVersions versions;
    private final Signatures signatures;
    private final MinutesAccess access;
    private final CommitteeRegister committees;
    private final MeetingRecord meetings;
    private final Papers papers;
    private final Documents documents;
    private final ObjectProvider<ItemResponsibility> responsibility;
    private final CurrentUser user;
    private final Clock clock;

    MinutesFiles(
            MinutesVersions versions,
            Signatures signatures,
            MinutesAccess access,
            CommitteeRegister committees,
            MeetingRecord meetings,
            Papers papers,
            Documents documents,
            ObjectProvider<ItemResponsibility> responsibility,
            CurrentUser user,
            Clock clock) {
        this.versions = versions;
        this.signatures = signatures;
        this.access = access;
        this.committees = committees;
        this.meetings = meetings;
        this.papers = papers;
        this.documents = documents;
        this.responsibility = responsibility;
        this.user = user;
        this.clock = clock;
    }

    /** @throws NotFound to whom they are not visible */
    MinutesFile file(MinutesId id) {
        var person = user.require();
        var minutes = versions.findById(id.value()).orElseThrow(NotFound::new);
        var committee = committees.require(minutes.committee());
        access.requireReads(person, minutes, committee);
        boolean runs = committees.runs(person, committee);
        var seats = access.seats(minutes.committee());
        var signed = signatures.findByMinutesIdOrderBySignedAt(id).stream()
                .map(Signature::view)
                .toList();
        return new MinutesFile(
                minutes.view(),
                runs,
                minutes.sections().stream().map(SectionLine::of).toList(),
                minutes.corrections(),
                signed,
                mayAsk(person, minutes, seats, runs),
                minutes.areCorrectionsClosed(),
                maySign(person, minutes, seats, runs, signed),
                editions(minutes, runs));
    }

    /** The latest version of a meeting's minutes that the person may read. */
    Optional<MinutesView> latest(MeetingId meeting) {
        var person = user.require();
        var all = versions.findByMeetingIdOrderByEditionDesc(meeting);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var committee = committees.require(all.get(0).committee());
        return all.stream()
                .filter(minutes -> access.reads(person, minutes, committee))
                .findFirst()
                .map(Minutes::view);
    }

    /** @throws NotFound to whom the meeting is not visible */
    MeetingView meetingToDraft(MeetingId id) {
        var meeting = meetings.require(id);
        access.requireRuns(user.require(), meeting);
        return meeting;
    }

    /**
     * The newest version of each meeting's minutes that the person may read, the latest meeting first.
     *
     * @param only one committee, or null for all that the person sees
     * @param after the last one of the page before, or null
     */
    List<MinutesView> page(CommitteeId only, MinutesId after, int limit) {
        var person = user.require();
        var visible = committees.visibleTo(person).stream()
                .filter(committee -> only == null || committee.id().equals(only))
                .toList();
        if (visible.isEmpty()) {
            return List.of();
        }
        var ids = visible.stream().map(CommitteeView::id).toList();
        var run = visible.stream()
                .filter(committee -> committees.runs(person, committee))
                .map(CommitteeView::id)
                .toList();
        return found(ids, run, after, Limit.of(limit)).stream()
                .map(Minutes::view)
                .toList();
    }

    private List<Minutes> found(List<CommitteeId> ids, List<CommitteeId> run, MinutesId after, Limit limit) {
        if (after == null) {
            return versions.readable(ids, run, limit);
        }
        var last = versions.findById(after.value()).orElseThrow(NotFound::new);
        return versions.readableAfter(ids, run, last.view().startsAt(), after.value(), limit);
    }

    /** The later meetings that may have adopted these minutes, by their numbers. */
    Map<MeetingId, String> adopting(MinutesView minutes) {
        var later = new LinkedHashMap<MeetingId, String>();
        meetings.upcoming(List.of(minutes.committee())).stream()
                .filter(meeting -> meeting.state() == MeetingState.IN_SESSION)
                .forEach(meeting -> later.put(meeting.id(), meeting.numberBE()));
        versions
                .findByCommitteeIdInOrderByHeadStartsAtDescEditionDesc(List.of(minutes.committee()), Limit.of(MOST))
                .stream()
                .map(Minutes::view)
                .filter(other -> other.startsAt().isAfter(minutes.startsAt()))
                .forEach(other -> later.put(other.meeting(), other.numberBE()));
        return later;
    }

    /** As they are now; the locked ones are the very file that was signed. */
    DocumentContent pdf(MinutesId id) {
        var minutes = readable(id);
        return minutes.pdf() != null
                ? documents.content(minutes.pdf())
                : fresh(MinutesPaper.of(minutes), ".pdf", "application/pdf");
    }

    DocumentContent docx(MinutesId id) {
        var minutes = readable(id);
        return minutes.docx() != null
                ? documents.content(minutes.docx())
                : fresh(MinutesPaper.of(minutes), ".docx", DOCX);
    }

    /**
     * One resolution of adopted minutes, certified by the secretary, also for the unit that it was assigned to.
     *
     * @throws NotFound for minutes that are not adopted, and to whom neither is visible
     */
    DocumentContent excerpt(MinutesId id, SectionId of, boolean pdf) {
        var person = user.require();
        var minutes = versions.findById(id.value()).orElseThrow(NotFound::new);
        if (minutes.state() != MinutesState.ADOPTED && minutes.state() != MinutesState.LOCKED) {
            throw new NotFound();
        }
        var section = minutes.section(of);
        if (!SectionLine.of(section).decides()) {
            throw new NotFound();
        }
        if (responsibility.stream().noneMatch(those -> those.isResponsible(person, section.item()))) {
            access.requireReads(person, minutes, committees.require(minutes.committee()));
        }
        access.requireSecondFactor(minutes);
        var view = minutes.view();
        var paper = MinutesPaper.excerpt(minutes, section, view.takerName(), view.takerPosition());
        return fresh(paper, pdf ? ".pdf" : ".docx", pdf ? "application/pdf" : DOCX);
    }

    private DocumentContent fresh(Paper paper, String suffix, String type) {
        var bytes = type.equals(DOCX) ? papers.docx(paper) : papers.pdf(paper);
        var name = MinutesPrint.name(paper) + suffix;
        return new DocumentContent(
                new DocumentView(DocumentId.next(), name, type, bytes.length, clock.instant()), bytes);
    }

    private Minutes readable(MinutesId id) {
        var minutes = versions.findById(id.value()).orElseThrow(NotFound::new);
        access.requireReads(user.require(), minutes, committees.require(minutes.committee()));
        return minutes;
    }

    private boolean mayAsk(Person person, Minutes minutes, List<SeatView> seats, boolean runs) {
        return switch (minutes.state()) {
            case CIRCULATED -> runs || !minutes.areCorrectionsClosed() && access.sits(person, seats);
            default -> false;
        };
    }

    private Set<Capacity> maySign(
            Person person, Minutes minutes, List<SeatView> seats, boolean runs, List<SignatureView> signed) {
        var may = EnumSet.noneOf(Capacity.class);
        if (minutes.state() == MinutesState.LOCKED) {
            for (var as : Capacity.values()) {
                if (signed.stream().noneMatch(signature -> signature.capacity() == as)
                        && access.maySign(person, minutes, as, seats, runs)) {
                    may.add(as);
                }
            }
        }
        return may;
    }

    private List<MinutesView> editions(Minutes minutes, boolean runs) {
        return versions.findByMeetingIdOrderByEditionDesc(minutes.meeting()).stream()
                .filter(other -> runs || other.state() != MinutesState.DRAFT)
                .map(Minutes::view)
                .toList();
    }
}
