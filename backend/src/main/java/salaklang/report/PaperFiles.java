package salaklang.report;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import salaklang.document.Paper;
import salaklang.document.Papers;

/** Papers as answers to a download. */
@Component
class PaperFiles {

    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Papers papers;
    private final Clock clock;

    PaperFiles(Papers papers, Clock clock) {
        this.papers = papers;
        this.clock = clock;
    }

    ResponseEntity<Resource> pdf(Paper paper, String name) {
        return file(papers.pdf(paper), MediaType.APPLICATION_PDF, name + "-" + LocalDate.now(clock) + ".pdf");
    }

    ResponseEntity<Resource> docx(Paper paper, String name) {
        return file(papers.docx(paper), DOCX, name + "-" + LocalDate.now(clock) + ".docx");
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
