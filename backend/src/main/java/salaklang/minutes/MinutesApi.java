package salaklang.minutes;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import salaklang.committee.CommitteeId;
import salaklang.meeting.MeetingId;
import salaklang.minutes.MinutesBodies.MinutesBody;
import salaklang.minutes.MinutesBodies.MinutesHeadBody;
import salaklang.web.InvalidInput;

@RestController
@RequestMapping("/api/v1/{province}/minutes")
@Tag(name = "minutes")
class MinutesApi {

    private static final int MOST = 200;

    /** @param style {@code SUMMARY} where left out */
    record NewMinutes(String meeting, RecordingStyle style) {}

    /** @param version the section's version that the writer saw */
    record NewText(String text, int version) {}

    record Closing(LocalDate closesOn) {}

    record NewCorrection(String section, String wish, String reason) {}

    record Reason(String reason) {}

    /** @param meeting the later meeting that adopted; only for {@code NEXT_MEETING} */
    record Adoption(AdoptedBy how, String meeting) {}

    /** @param sha256 the fingerprint that is signed */
    record NewSignature(Capacity capacity, String sha256, String intent) {}

    /** @param intact whether the stored PDF still has the fingerprint that was signed */
    record Verification(String sha256, boolean intact, List<SignatureView> signatures) {}

    private final MinutesService service;
    private final MinutesLock lock;
    private final MinutesFiles files;

    MinutesApi(MinutesService service, MinutesLock lock, MinutesFiles files) {
        this.service = service;
        this.lock = lock;
        this.files = files;
    }

    @Operation(summary = "The minutes that you see, the latest meeting first, after the last of the page before")
    @GetMapping
    List<MinutesHeadBody> list(
            @RequestParam(required = false) CommitteeId committee, @RequestParam(required = false) MinutesId after) {
        return files.page(committee, after, MOST).stream()
                .map(MinutesHeadBody::of)
                .toList();
    }

    @Operation(summary = "Draft the minutes of a meeting from its record")
    @PostMapping
    ResponseEntity<MinutesBody> draft(@PathVariable String province, @RequestBody NewMinutes body) {
        if (body.meeting() == null) {
            throw new InvalidInput("meeting", "minutes.error.meeting");
        }
        var style = body.style() == null ? RecordingStyle.SUMMARY : body.style();
        var id = service.draft(MeetingId.of(body.meeting()), style);
        return ResponseEntity.created(URI.create("/api/v1/" + province + "/minutes/" + id))
                .body(read(id));
    }

    @Operation(summary = "Minutes with their sections, corrections and signatures")
    @GetMapping("/{id}")
    MinutesBody read(@PathVariable MinutesId id) {
        return MinutesBody.of(files.file(id));
    }

    @Operation(summary = "Write a section of the draft")
    @PutMapping("/{id}/sections/{section}")
    MinutesBody write(@PathVariable MinutesId id, @PathVariable SectionId section, @RequestBody NewText body) {
        service.write(id, section, body.text(), body.version());
        return read(id);
    }

    @Operation(summary = "Read the record again; what was written by hand stays")
    @PostMapping("/{id}/follow")
    MinutesBody follow(@PathVariable MinutesId id) {
        service.follow(id, files.file(id).minutes().style());
        return read(id);
    }

    @Operation(summary = "Circulate the draft to every seat")
    @PostMapping("/{id}/circulate")
    MinutesBody circulate(@PathVariable MinutesId id, @RequestBody Closing body) {
        service.circulate(id, body.closesOn());
        return read(id);
    }

    @Operation(summary = "Take the circulated draft back")
    @PostMapping("/{id}/take-back")
    MinutesBody takeBack(@PathVariable MinutesId id) {
        service.takeBack(id);
        return read(id);
    }

    @Operation(summary = "Ask for a correction")
    @PostMapping("/{id}/corrections")
    MinutesBody ask(@PathVariable MinutesId id, @RequestBody NewCorrection body) {
        if (body.section() == null) {
            throw new InvalidInput("section", "minutes.error.section");
        }
        service.ask(id, SectionId.of(body.section()), body.wish(), body.reason());
        return read(id);
    }

    @Operation(summary = "Take a correction in, with the section's whole text as it is to read now")
    @PostMapping("/{id}/corrections/{correction}/accept")
    MinutesBody accept(@PathVariable MinutesId id, @PathVariable CorrectionId correction, @RequestBody NewText body) {
        service.accept(id, correction, body.text(), body.version());
        return read(id);
    }

    @Operation(summary = "Decline a correction")
    @PostMapping("/{id}/corrections/{correction}/decline")
    MinutesBody decline(@PathVariable MinutesId id, @PathVariable CorrectionId correction, @RequestBody Reason body) {
        service.decline(id, correction, body.reason());
        return read(id);
    }

    @Operation(summary = "Record the adoption")
    @PostMapping("/{id}/adopt")
    MinutesBody adopt(@PathVariable MinutesId id, @RequestBody Adoption body) {
        service.adopt(id, body.how(), body.meeting() == null ? null : MeetingId.of(body.meeting()));
        return read(id);
    }

    @Operation(summary = "Lock the adopted minutes by the fingerprint of their PDF")
    @PostMapping("/{id}/lock")
    MinutesBody lock(@PathVariable MinutesId id) {
        lock.lock(id);
        return read(id);
    }

    @Operation(summary = "Sign the locked minutes")
    @PostMapping("/{id}/signatures")
    MinutesBody sign(@PathVariable MinutesId id, @RequestBody NewSignature body) {
        lock.sign(id, body.capacity(), body.sha256(), body.intent());
        return read(id);
    }

    @Operation(summary = "Begin a corrected version of locked minutes")
    @PostMapping("/{id}/corrected-version")
    MinutesBody correct(@PathVariable MinutesId id, @RequestBody Reason body) {
        return read(service.correct(id, body.reason()));
    }

    @Operation(summary = "Whether the locked PDF still is what was signed, and by whom")
    @GetMapping("/{id}/verification")
    Verification verification(@PathVariable MinutesId id) {
        var file = files.file(id);
        return new Verification(file.minutes().sha256(), lock.isIntact(id), file.signatures());
    }

    @Operation(summary = "The PDF")
    @GetMapping("/{id}/pdf")
    ResponseEntity<Resource> pdf(@PathVariable MinutesId id) {
        return files.pdf(id).download();
    }

    @Operation(summary = "The DOCX")
    @GetMapping("/{id}/docx")
    ResponseEntity<Resource> docx(@PathVariable MinutesId id) {
        return files.docx(id).download();
    }
}
