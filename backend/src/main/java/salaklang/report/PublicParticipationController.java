package salaklang.report;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import salaklang.document.DocumentContent;
import salaklang.document.DocumentId;

/** Published participation reports, for everybody and without a login. Anything else is not there. */
@Controller
@RequestMapping("/{province}/public/participation/{id}")
class PublicParticipationController {

    /** As long may what was withdrawn be shown still by who has seen it before. */
    private static final CacheControl FRESH =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

    private final ParticipationService service;
    private final ParticipationPaper paper;

    PublicParticipationController(ParticipationService service, ParticipationPaper paper) {
        this.service = service;
        this.paper = paper;
    }

    @GetMapping
    String show(@PathVariable ParticipationId id, Model model, HttpServletResponse response) {
        model.addAttribute("report", service.inPublic(id));
        model.addAttribute("words", paper);
        model.addAttribute("id", id);
        response.setHeader(HttpHeaders.CACHE_CONTROL, FRESH.getHeaderValue());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        return "report/public";
    }

    @GetMapping("/report.pdf")
    ResponseEntity<Resource> pdf(@PathVariable ParticipationId id) {
        return open(service.pdfInPublic(id));
    }

    @GetMapping("/photos/{photo}")
    ResponseEntity<Resource> photo(@PathVariable ParticipationId id, @PathVariable DocumentId photo) {
        return open(service.photoInPublic(id, photo));
    }

    private static ResponseEntity<Resource> open(DocumentContent content) {
        var answer = content.download();
        return ResponseEntity.ok()
                .headers(answer.getHeaders())
                .cacheControl(FRESH)
                .body(answer.getBody());
    }
}
