package salaklang.emeeting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import salaklang.meeting.MeetingId;
import salaklang.web.InvalidInput;

/** How a meeting is held by electronic media: the way in and the recording. It has the meeting's own id. */
@Entity
class EMeeting {

    private static final int LONGEST = 1000;
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    @Id
    private UUID id;

    private String link;

    /** Whether the secretary has said that the system is installed and run in Thailand. */
    private boolean domestic;

    private String retention;
    private String recordingLink;
    private String recordingSha256;
    private Instant recordingNotedAt;

    @Version
    private Integer version;

    protected EMeeting() {}

    EMeeting(MeetingId meeting) {
        this.id = meeting.value();
    }

    /**
     * Says where it is held.
     *
     * @param secret a secret meeting is held only by a system that is installed and run in Thailand
     */
    void arrange(Arrangement arrangement, boolean secret) {
        if (secret && !arrangement.domestic()) {
            throw new InvalidInput("domestic", "emeeting.error.domestic");
        }
        link = requireLink("link", arrangement.link());
        domestic = arrangement.domestic();
        retention = blankToNull("retention", arrangement.retention());
    }

    /**
     * Keeps where the recording is, and its fingerprint.
     *
     * @param secret of a secret meeting there is none
     */
    void noteRecording(Recording recording, boolean secret, Instant at) {
        if (secret) {
            throw new InvalidInput("recordingLink", "emeeting.error.recording-secret");
        }
        var where = requireLink("recordingLink", recording.link());
        var hash = recording.sha256() == null ? "" : recording.sha256().strip().toLowerCase(Locale.ROOT);
        if (!SHA_256.matcher(hash).matches()) {
            throw new InvalidInput("recordingSha256", "emeeting.error.sha256");
        }
        recordingLink = where;
        recordingSha256 = hash;
        recordingNotedAt = at;
    }

    private static String requireLink(String field, String typed) {
        var text = typed == null ? "" : typed.strip();
        try {
            var uri = URI.create(text);
            if (text.length() <= LONGEST && "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null) {
                return text;
            }
        } catch (IllegalArgumentException noAddress) {
            throw new InvalidInput(field, "emeeting.error.link");
        }
        throw new InvalidInput(field, "emeeting.error.link");
    }

    private static String blankToNull(String field, String typed) {
        if (typed != null && typed.strip().length() > LONGEST) {
            throw new InvalidInput(field, "emeeting.error.too-long", LONGEST);
        }
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    boolean isArranged() {
        return link != null;
    }

    Arrangement arrangement() {
        return new Arrangement(link, domestic, retention);
    }

    /** Null while there is none. */
    Recording recording() {
        return recordingLink == null ? null : new Recording(recordingLink, recordingSha256, recordingNotedAt);
    }
}
