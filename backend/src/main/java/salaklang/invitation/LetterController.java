package salaklang.invitation;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import salaklang.committee.SeatId;
import salaklang.meeting.MeetingId;

/** The files of an invitation. */
@Controller
@RequestMapping("/{province}/meetings/{id}/invitation")
class LetterController {

    private final LetterFiles files;

    LetterController(LetterFiles files) {
        this.files = files;
    }

    @GetMapping("/letter.pdf")
    ResponseEntity<Resource> pdf(@PathVariable MeetingId id) {
        return files.pdf(id).download();
    }

    @GetMapping("/letter.docx")
    ResponseEntity<Resource> docx(@PathVariable MeetingId id) {
        return files.docx(id).download();
    }

    @GetMapping("/consent/document")
    ResponseEntity<Resource> consent(@PathVariable MeetingId id) {
        return files.consent(id).download();
    }

    @GetMapping("/seats/{seat}/letter.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable MeetingId id, @PathVariable SeatId seat) {
        return pdf(files.pdf(id, seat), "letter.pdf");
    }

    @GetMapping("/seats/{seat}/meeting.ics")
    ResponseEntity<byte[]> calendar(@PathVariable MeetingId id, @PathVariable SeatId seat) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("meeting.ics")
                                .build()
                                .toString())
                .body(files.calendar(id, seat));
    }

    @GetMapping("/seats/{seat}/substitute")
    ResponseEntity<Resource> substitute(@PathVariable MeetingId id, @PathVariable SeatId seat) {
        return files.substituteLetter(id, seat).download();
    }

    static ResponseEntity<byte[]> pdf(byte[] content, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "frame-ancestors 'self'")
                .body(content);
    }
}
