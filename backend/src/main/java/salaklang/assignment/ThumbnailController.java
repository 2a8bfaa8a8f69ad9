package salaklang.assignment;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import salaklang.document.DocumentId;

@Controller
@RequestMapping("/{province}/assignments/{id}/documents/{document}")
class ThumbnailController {

    private final ThumbnailReader reader;

    ThumbnailController(ThumbnailReader reader) {
        this.reader = reader;
    }

    @GetMapping("/thumbnail")
    ResponseEntity<Resource> thumbnail(@PathVariable AssignmentId id, @PathVariable DocumentId document) {
        return reader.thumbnail(id, document).download();
    }
}
