package salaklang.followup;

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

/** The summary of a round as a file. */
@Controller
@RequestMapping("/{province}/follow-up-rounds/{id}")
class RoundPaperController {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final RoundPaper paper;
    private final Papers papers;

    RoundPaperController(RoundPaper paper, Papers papers) {
        this.paper = paper;
        this.papers = papers;
    }

    @GetMapping("/summary.pdf")
    ResponseEntity<Resource> pdf(@PathVariable FollowUpRoundId id) {
        return file(papers.pdf(paper.of(id)), MediaType.APPLICATION_PDF, "follow-up.pdf");
    }

    @GetMapping("/summary.docx")
    ResponseEntity<Resource> docx(@PathVariable FollowUpRoundId id) {
        return file(papers.docx(paper.of(id)), DOCX, "follow-up.docx");
    }

    private static ResponseEntity<Resource> file(byte[] content, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .contentLength(content.length)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new ByteArrayResource(content));
    }
}
