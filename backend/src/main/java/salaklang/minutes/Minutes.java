package salaklang.minutes;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import salaklang.committee.CommitteeId;
import salaklang.committee.SeatId;
import salaklang.document.DocumentId;
import salaklang.identity.Person;
import salaklang.meeting.MeetingId;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;
import salaklang.web.WrongState;

/**
 * A version of a meeting's minutes (พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง ม.83), from the draft to the locked record. Each verb
 * guards the state.
 */
@Entity
class Minutes {

    @Id
    private UUID id;

    private MeetingId meetingId;
    private CommitteeId committeeId;
    private int edition;

    /** What this version corrects in the one before; null for the first. */
    private String corrects;

    @Enumerated(EnumType.STRING)
    private RecordingStyle style;

    @Enumerated(EnumType.STRING)
    private MinutesState state;

    @Embedded
    private MinutesHead head;

    @Embedded
    private Signers signers;

    @OneToMany(mappedBy = "minutes", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<Section> sections = new ArrayList<>();

    @OneToMany(mappedBy = "minutes", cascade = CascadeType.ALL)
    @OrderBy("askedAt, id")
    private List<Correction> corrections = new ArrayList<>();

    private Instant draftedAt;
    private Instant circulatedAt;
    private LocalDate closesOn;
    private Instant correctionsClosedAt;

    @Enumerated(EnumType.STRING)
    private AdoptedBy adoptedBy;

    private MeetingId adoptingMeetingId;
    private Instant adoptedAt;
    private Instant lockedAt;
    private DocumentId pdfId;
    private DocumentId docxId;
    private String sha256;
    private MinutesId supersededBy;

    @Version
    private Integer version;

    protected Minutes() {}

    /** Drafts the first version from the record. */
    static Minutes draft(Proceedings record, RecordingStyle style, Person taker, Instant at) {
        var minutes = new Minutes();
        minutes.id = MinutesId.first(record.meeting()).value();
        minutes.meetingId = record.meeting();
        minutes.committeeId = record.committee();
        minutes.edition = 1;
        minutes.style = style;
        minutes.state = MinutesState.DRAFT;
        minutes.signers = Signers.drafting(taker);
        minutes.draftedAt = at;
        minutes.head = MinutesHead.of(record);
        minutes.takeWhole(RecordText.of(record, style));
        return minutes;
    }

    /** Begins a corrected version, which has the locked one's text. */
    Minutes correct(String what, Person taker, Instant at) {
        require(MinutesState.LOCKED);
        if (supersededBy != null) {
            throw new WrongState("minutes", "SUPERSEDED");
        }
        var next = new Minutes();
        next.id = UUID.randomUUID();
        next.meetingId = meetingId;
        next.committeeId = committeeId;
        next.edition = edition + 1;
        next.corrects = Words.line("reason", what, "minutes.error.reason");
        next.style = style;
        next.state = MinutesState.DRAFT;
        next.head = head;
        next.signers = signers.correcting(taker);
        next.draftedAt = at;
        sections.forEach(section -> next.sections.add(new Section(next, section)));
        return next;
    }

    /** @param seen the section's version that the writer saw; another one means that somebody wrote meanwhile */
    void write(SectionId id, String words, int seen) {
        require(MinutesState.DRAFT);
        seen(id, seen).write(Words.clean(words));
    }

    /** Gives one section the record's words again. */
    void takeRecord(SectionId id, int seen) {
        require(MinutesState.DRAFT);
        seen(id, seen).takeRecord();
    }

    /** Follows the record of now; what somebody has written by hand stays. */
    void follow(Proceedings record, RecordingStyle newStyle) {
        require(MinutesState.DRAFT);
        style = newStyle;
        head = MinutesHead.of(record);
        takeWhole(RecordText.of(record, newStyle));
    }

    /** @param seen what the form showed; other names mean that somebody named others meanwhile */
    void nameSigners(String seen, String taker, String takerOffice, String reviewer, String reviewerOffice) {
        if (!view().signersVersion().equals(seen)) {
            throw new WrongState("minutes", "CHANGED");
        }
        nameSigners(taker, takerOffice, reviewer, reviewerOffice);
    }

    void nameSigners(String taker, String takerOffice, String reviewer, String reviewerOffice) {
        require(MinutesState.DRAFT, MinutesState.CIRCULATED, MinutesState.ADOPTED);
        signers = Signers.named(taker, takerOffice, reviewer, reviewerOffice);
    }

    /** @param until the last day for corrections */
    void circulate(LocalDate until, LocalDate today, Instant at) {
        require(MinutesState.DRAFT);
        if (until == null || until.isBefore(today)) {
            throw new InvalidInput("closesOn", "minutes.error.closing-day");
        }
        state = MinutesState.CIRCULATED;
        circulatedAt = at;
        closesOn = until;
        correctionsClosedAt = null;
    }

    /** To work on it again; whoever asked for something keeps the word of it. */
    void takeBack() {
        require(MinutesState.CIRCULATED);
        state = MinutesState.DRAFT;
        circulatedAt = null;
        closesOn = null;
        correctionsClosedAt = null;
    }

    /** Between circulation and adoption; what was adopted is corrected by another version. */
    Correction ask(SectionId id, String wish, String why, Person by, String name, Instant at) {
        require(MinutesState.CIRCULATED);
        var correction = new Correction(
                this,
                section(id),
                Words.text("wish", wish, "minutes.error.wish"),
                Words.line("reason", why, "minutes.error.reason"),
                by,
                name,
                at);
        corrections.add(correction);
        return correction;
    }

    /** @param words the section's whole text as it is to read now */
    Correction accept(CorrectionId id, String words, int seen, Person by, Instant at) {
        var correction = correction(id);
        var section = seen(correction.section(), seen);
        var taken = Words.text("text", words, "minutes.error.text");
        correction.answer(CorrectionState.ACCEPTED, taken, by, at);
        section.write(Words.clean(taken));
        return correction;
    }

    Correction decline(CorrectionId id, String why, Person by, Instant at) {
        var correction = correction(id);
        correction.answer(CorrectionState.DECLINED, Words.line("answer", why, "minutes.error.decline-reason"), by, at);
        return correction;
    }

    /** Every correction is answered, and no more are taken. */
    void closeCorrections(Instant at) {
        require(MinutesState.CIRCULATED);
        requireAnswered();
        correctionsClosedAt = at;
    }

    /** @param by the meeting that adopts; null for circulation */
    void adopt(AdoptedBy how, MeetingId by, LocalDate today, Instant at) {
        if (how == AdoptedBy.SAME_MEETING) {
            require(MinutesState.DRAFT);
        } else {
            require(MinutesState.CIRCULATED);
        }
        requireAnswered();
        if (how == AdoptedBy.CIRCULATION) {
            requireNoObjection(today);
        }
        state = MinutesState.ADOPTED;
        adoptedBy = how;
        adoptingMeetingId = by;
        adoptedAt = at;
        if (how != AdoptedBy.SAME_MEETING && correctionsClosedAt == null) {
            correctionsClosedAt = at;
        }
    }

    /** Fixes the record by its files. */
    void lock(DocumentId pdf, DocumentId docx, String fingerprint, Instant at) {
        requireLockable();
        state = MinutesState.LOCKED;
        pdfId = pdf;
        docxId = docx;
        sha256 = fingerprint;
        lockedAt = at;
    }

    void requireLockable() {
        require(MinutesState.ADOPTED);
        requireAnswered();
        if (signers.reviewerName() == null) {
            throw new InvalidInput("reviewerName", "minutes.error.reviewer");
        }
    }

    Signature sign(Capacity as, List<Signature> before, Person by, String intent, Instant at) {
        require(MinutesState.LOCKED);
        if (before.stream().anyMatch(signature -> signature.capacity() == as)) {
            throw new WrongState("minutes", "SIGNED");
        }
        if (as != Capacity.CHAIR
                && before.stream()
                        .anyMatch(signature -> signature.capacity() != Capacity.CHAIR && signature.isBy(by))) {
            throw new InvalidInput("capacity", "minutes.error.same-signer");
        }
        return new Signature(this, as, by, intent, at);
    }

    void supersede(Minutes newer) {
        require(MinutesState.LOCKED);
        supersededBy = newer.id();
    }

    private void takeWhole(List<SectionText> record) {
        var left = new ArrayList<>(sections);
        int place = 0;
        for (var from : record) {
            int here = place++;
            left.stream()
                    .filter(section -> section.isOf(from))
                    .findFirst()
                    .ifPresentOrElse(
                            section -> {
                                section.follow(here, from);
                                left.remove(section);
                            },
                            () -> sections.add(new Section(this, here, from)));
        }
        for (var gone : left) {
            if (gone.isEdited()
                    || corrections.stream().anyMatch(asked -> asked.section().equals(gone.id()))) {
                gone.moveTo(place++);
            } else {
                sections.remove(gone);
            }
        }
        sections.sort(Comparator.comparingInt(Section::ordinal));
    }

    private void requireAnswered() {
        long open = corrections.stream().filter(Correction::isOpen).count();
        if (open > 0) {
            throw new InvalidInput("corrections", "minutes.error.open-corrections", open);
        }
    }

    private void requireNoObjection(LocalDate today) {
        if (!today.isAfter(closesOn)) {
            throw new InvalidInput("how", "minutes.error.still-open");
        }
        if (corrections.stream().anyMatch(correction -> correction.state() == CorrectionState.DECLINED)) {
            throw new InvalidInput("how", "minutes.error.objection");
        }
    }

    private void require(MinutesState... anyOf) {
        if (!List.of(anyOf).contains(state)) {
            throw new WrongState("minutes", state);
        }
    }

    /** @throws NotFound where these minutes have no such section */
    Section section(SectionId wanted) {
        return sections.stream()
                .filter(section -> section.id().equals(wanted))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Section seen(SectionId id, int seen) {
        var section = section(id);
        if (section.version() != seen) {
            throw new WrongState("minutes", "CHANGED");
        }
        return section;
    }

    private Correction correction(CorrectionId wanted) {
        require(MinutesState.DRAFT, MinutesState.CIRCULATED);
        return corrections.stream()
                .filter(correction -> correction.id().equals(wanted))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    MinutesId id() {
        return new MinutesId(id);
    }

    MeetingId meeting() {
        return meetingId;
    }

    CommitteeId committee() {
        return committeeId;
    }

    int edition() {
        return edition;
    }

    boolean isFirst() {
        return edition == 1;
    }

    RecordingStyle style() {
        return style;
    }

    MinutesState state() {
        return state;
    }

    List<Section> sections() {
        return List.copyOf(sections);
    }

    List<CorrectionView> corrections() {
        return corrections.stream().map(Correction::view).toList();
    }

    boolean areCorrectionsClosed() {
        return correctionsClosedAt != null;
    }

    boolean presidedAs(Person person) {
        return head.presidedAs(person);
    }

    SeatId presidingSeat() {
        return head.presidingSeatId();
    }

    LocalDate closesOn() {
        return closesOn;
    }

    DocumentId pdf() {
        return pdfId;
    }

    DocumentId docx() {
        return docxId;
    }

    String sha256() {
        return sha256;
    }

    MinutesView view() {
        return new MinutesView(
                id(),
                meetingId,
                committeeId,
                edition,
                corrects,
                style,
                state,
                head.bodyName(),
                head.numberBe(),
                head.startsAt(),
                head.place(),
                head.presidingName(),
                head.presidingPosition(),
                signers.takerName(),
                signers.takerPosition(),
                signers.reviewerName(),
                signers.reviewerPosition(),
                draftedAt,
                circulatedAt,
                closesOn,
                adoptedBy,
                adoptingMeetingId,
                adoptedAt,
                lockedAt,
                sha256,
                supersededBy);
    }
}
