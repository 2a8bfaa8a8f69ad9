package salaklang.decision;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import salaklang.committee.SeatId;
import salaklang.document.DocumentContent;
import salaklang.document.DocumentId;
import salaklang.document.Documents;
import salaklang.identity.CurrentUser;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingState;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;
import salaklang.web.WrongState;

/** Dissenting opinions with their reasons (พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง ม.83). */
@Service
@Transactional
public class DissentService {

    /** One that is handed in after the meeting belongs in the minutes, too, until they go to the members. */
    private static final Set<MeetingState> TAKEN =
            EnumSet.of(MeetingState.IN_SESSION, MeetingState.HELD, MeetingState.MINUTES_DRAFTED);

    private final Dissents dissents;
    private final Documents documents;
    private final Floors floors;
    private final DecisionAccess access;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DissentService(
            Dissents dissents,
            Documents documents,
            Floors floors,
            DecisionAccess access,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.dissents = dissents;
        this.documents = documents;
        this.floors = floors;
        this.access = access;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records a member's dissent, or puts it in other words.
     *
     * @param seat the member; null for the one that the person attends for
     * @param file what the member wrote; null for none
     */
    public void record(MeetingId id, AgendaItemId itemId, SeatId seat, String reasons, MultipartFile file) {
        var by = user.require();
        var meeting = access.requireSees(by, id);
        if (!TAKEN.contains(meeting.state())) {
            throw new WrongState("meeting", meeting.state());
        }
        var item = access.requireDecidable(meeting, itemId);
        var floor = floors.of(meeting, itemId);
        var own = floors.own(by, meeting, floor);
        var member = seat == null
                ? floors.requireOwn(by, meeting, floor)
                : floor.find(seat).orElseThrow(() -> new InvalidInput("seat", "decision.error.not-a-member"));
        if (own.filter(member::equals).isEmpty() && !access.runs(by, meeting)) {
            throw new AccessDeniedException("A dissent is the member's own");
        }
        if (floor.recused().contains(member.seat())) {
            throw new InvalidInput("seat", "decision.error.recused", member.position());
        }
        if (!member.attended()) {
            throw new InvalidInput("seat", "decision.error.absent", member.position());
        }
        var dissent =
                dissents.findByItemIdAndSeatId(itemId, member.seat()).orElseGet(() -> new Dissent(id, itemId, member));
        var stored = file == null ? List.<DocumentId>of() : documents.store(List.of(file));
        dissent.write(reasons, stored.isEmpty() ? null : stored.get(0), by, clock.instant());
        dissents.saveAndFlush(dissent);
        events.publishEvent(new ItemHandled(
                id,
                meeting.committee(),
                itemId,
                item.number(),
                ItemHandled.Act.DISSENT_RECORDED,
                member.position(),
                by,
                clock.instant()));
    }

    /** The file of a dissent, for who sees the committee. */
    @Transactional(readOnly = true)
    public DocumentContent file(MeetingId id, AgendaItemId itemId, SeatId seat) {
        var meeting = access.requireSees(user.require(), id);
        access.requireItem(meeting, itemId);
        var document = dissents.findByItemIdAndSeatId(itemId, seat)
                .map(Dissent::document)
                .orElseThrow(NotFound::new);
        return documents.content(document);
    }
}
