package salaklang.minutes;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.document.Documents;
import salaklang.identity.CurrentUser;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;
import salaklang.web.WrongState;

/**
 * Locks adopted minutes by the fingerprint of their PDF, takes the signatures to it, and tells whether a file is that
 * PDF.
 */
@Service
@Transactional
public class MinutesLock {

    private final MinutesVersions versions;
    private final Signatures signatures;
    private final MinutesWorkflow workflow;
    private final MinutesAccess access;
    private final MinutesPrint print;
    private final Documents documents;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MinutesLock(
            MinutesVersions versions,
            Signatures signatures,
            MinutesWorkflow workflow,
            MinutesAccess access,
            MinutesPrint print,
            Documents documents,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.versions = versions;
        this.signatures = signatures;
        this.workflow = workflow;
        this.access = access;
        this.print = print;
        this.documents = documents;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** Fixes the record: from now on nobody changes it. What it corrects is marked superseded. */
    public void lock(MinutesId id) {
        var minutes = hold(id);
        access.requireRuns(user.require(), minutes);
        minutes.requireLockable();
        var printed = print.both(minutes);
        minutes.lock(printed.pdf(), printed.docx(), printed.sha256(), clock.instant());
        workflow.locked(id);
        versions.findByMeetingIdOrderByEditionDesc(minutes.meeting()).stream()
                .filter(other -> other.edition() == minutes.edition() - 1)
                .forEach(before -> before.supersede(minutes));
        events.publishEvent(new MinutesLocked(
                id, minutes.meeting(), minutes.committee(), user.require(), clock.instant(), minutes.sha256()));
    }

    /**
     * Signs (พ.ร.บ. ว่าด้วยธุรกรรมทางอิเล็กทรอนิกส์ พ.ศ. 2544 ม.9): an authenticated person, the fingerprint, the time, and the
     * declared intent.
     *
     * @param fingerprint what the signer saw and signs
     * @param intent the declaration in words; blank where it was not given
     */
    public void sign(MinutesId id, Capacity as, String fingerprint, String intent) {
        var minutes = hold(id);
        var by = user.require();
        access.requireReads(by, minutes);
        if (as == null) {
            throw new InvalidInput("capacity", "minutes.error.capacity");
        }
        boolean runs = access.runs(by, minutes.committee());
        if (!access.maySign(by, minutes, as, access.seats(minutes.committee()), runs)) {
            throw new AccessDeniedException("Not the one to sign as " + as);
        }
        if (intent == null || intent.isBlank()) {
            throw new InvalidInput("intent", "minutes.error.intent");
        }
        if (minutes.sha256() != null && !minutes.sha256().equals(fingerprint)) {
            throw new WrongState("minutes", "OTHER_FILE");
        }
        var before = signatures.findByMinutesIdOrderBySignedAt(id);
        signatures.save(minutes.sign(as, before, by, intent.strip(), clock.instant()));
        if (before.size() + 1 == Capacity.values().length) {
            workflow.signed(id);
        }
        events.publishEvent(
                new MinutesSigned(id, minutes.meeting(), minutes.committee(), by, clock.instant(), as.name()));
    }

    /** Whether the stored PDF still has the fingerprint that was signed. */
    @Transactional(readOnly = true)
    public boolean isIntact(MinutesId id) {
        var minutes = versions.findById(id.value()).orElseThrow(NotFound::new);
        access.requireReads(user.require(), minutes);
        return minutes.pdf() != null
                && Fingerprint.of(documents.content(minutes.pdf()).bytes()).equals(minutes.sha256());
    }

    private Minutes hold(MinutesId id) {
        return versions.hold(id.value()).orElseThrow(NotFound::new);
    }
}
