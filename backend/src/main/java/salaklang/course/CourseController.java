package salaklang.course;

import java.time.Duration;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import salaklang.web.NotFound;
import salaklang.workflow.Diagrams;

/** Where a record stands (อยู่ขั้นไหน), and the diagrams. */
@Controller
@RequestMapping("/{province}")
class CourseController {

    private static final Duration KEPT = Duration.ofHours(1);

    private final CourseReader reader;
    private final Diagrams diagrams;

    CourseController(CourseReader reader, Diagrams diagrams) {
        this.reader = reader;
        this.diagrams = diagrams;
    }

    @GetMapping("/meetings/{id}/course")
    String meeting(@PathVariable UUID id, Model model) {
        return show("meetings", id, model);
    }

    @GetMapping("/minutes/{id}/course")
    String minutes(@PathVariable UUID id, Model model) {
        return show("minutes", id, model);
    }

    @GetMapping("/recommendations/{id}/course")
    String recommendation(@PathVariable UUID id, Model model) {
        return show("recommendations", id, model);
    }

    @GetMapping("/assignments/{id}/course")
    String assignment(@PathVariable UUID id, Model model) {
        return show("assignments", id, model);
    }

    @GetMapping("/follow-up-rounds/{id}/course")
    String followUpRound(@PathVariable UUID id, Model model) {
        return show("follow-up-rounds", id, model);
    }

    /** A version of a model never changes. */
    @GetMapping("/processes/{process}/{version:\\d{1,6}}/diagram")
    ResponseEntity<byte[]> diagram(@PathVariable String process, @PathVariable int version) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .cacheControl(CacheControl.maxAge(KEPT).cachePrivate())
                .body(diagrams.xml(process, version).orElseThrow(NotFound::new));
    }

    private String show(String place, UUID id, Model model) {
        model.addAttribute("page", reader.of(place, id));
        return "course/show";
    }
}
