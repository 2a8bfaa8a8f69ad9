package salaklang.emeeting;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import salaklang.document.Papers;
import salaklang.meeting.MeetingId;

/** The annex of evidence as a file. */
@Controller
@RequestMapping("/{province}/meetings/{id}/emeeting")
class EvidenceController {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final EvidenceAnnex annex;
    private final Papers papers;

    EvidenceController(EvidenceAnnex annex, Papers papers) {
        this.annex = annex;
        this.papers = papers;
    }

    @GetMapping("/evidence.pdf")
    ResponseEntity<Resource> pdf(@PathVariable MeetingId id) {
        return file(papers.pdf(annex.of(id)), MediaType.APPLICATION_PDF, "evidence.pdf");
    }

    @GetMapping("/evidence.docx")
    ResponseEntity<Resource> docx(@PathVariable MeetingId id) {
        return file(papers.docx(annex.of(id)), DOCX, "evidence.docx");
    }

    private static ResponseEntity<Resource> file(byte[] content, MediaType type, String name) {
        var disposition =
                ContentDisposition.attachment().filename("emeeting-" + name).build();
        return ResponseEntity.ok()
                .contentType(type)
                .contentLength(content.length)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new ByteArrayResource(content));
    }
}
