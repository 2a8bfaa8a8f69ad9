package salaklang.meeting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import salaklang.document.DocumentId;
import salaklang.meeting.MeetingBodies.ItemBody;
import salaklang.meeting.MeetingBodies.NewItem;
import salaklang.web.NotFound;

@RestController
@RequestMapping("/api/v1/{province}/meetings/{id}/agenda")
@Tag(name = "meetings")
class AgendaApi {

    /**
     * The agenda in a new order.
     *
     * @param lines each line once, headings and all
     * @param version of the agenda, as it was read; null to order whatever it is
     */
    record Order(List<AgendaItemId> lines, Integer version) {}

    private final AgendaService service;
    private final MeetingFiles files;
    private final AgendaHistory history;

    AgendaApi(AgendaService service, MeetingFiles files, AgendaHistory history) {
        this.service = service;
        this.files = files;
        this.history = history;
    }

    @Operation(summary = "An item of the agenda")
    @GetMapping("/{item}")
    ItemBody item(@PathVariable MeetingId id, @PathVariable AgendaItemId item) {
        return files.file(id).agenda().stream()
                .filter(line -> line.id().equals(item))
                .map(ItemBody::of)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Operation(summary = "The versions of an agenda that has been sent, the latest first")
    @GetMapping("/versions")
    List<AgendaEdition> versions(@PathVariable MeetingId id) {
        files.file(id);
        return history.of(id);
    }

    @Operation(summary = "Add an item to the agenda")
    @PostMapping
    ResponseEntity<ItemBody> add(@PathVariable String province, @PathVariable MeetingId id, @RequestBody NewItem body) {
        var item = service.add(id, body.entry());
        return ResponseEntity.created(URI.create("/api/v1/" + province + "/meetings/" + id + "/agenda/" + item))
                .body(item(id, item));
    }

    @Operation(summary = "Change an item; it stays under its heading. Another version than the one told is a conflict")
    @PutMapping("/{item}")
    ItemBody change(@PathVariable MeetingId id, @PathVariable AgendaItemId item, @RequestBody NewItem body) {
        service.change(id, item, body.change(), body.version(), List.of());
        return item(id, item);
    }

    @Operation(summary = "Remove an item")
    @DeleteMapping("/{item}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            @PathVariable MeetingId id,
            @PathVariable AgendaItemId item,
            @RequestParam(required = false) Integer version) {
        service.remove(id, item, version);
    }

    @Operation(summary = "Move an item up or down under its heading")
    @PostMapping("/{item}/move")
    ItemBody move(@PathVariable MeetingId id, @PathVariable AgendaItemId item, @RequestParam boolean up) {
        service.move(id, item, up);
        return item(id, item);
    }

    @Operation(summary = "Put the whole agenda in a new order")
    @PutMapping("/order")
    List<ItemBody> order(@PathVariable MeetingId id, @RequestBody Order body) {
        service.order(id, body.lines() == null ? List.of() : body.lines(), body.version());
        return files.file(id).agenda().stream().map(ItemBody::of).toList();
    }

    @Operation(summary = "A paper of the meeting")
    @GetMapping("/papers/{paper}")
    ResponseEntity<Resource> paper(@PathVariable MeetingId id, @PathVariable DocumentId paper) {
        return files.paper(id, paper).download();
    }

    @Operation(summary = "Add papers to an item")
    @PostMapping(path = "/{item}/papers", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ItemBody addPapers(
            @PathVariable MeetingId id,
            @PathVariable AgendaItemId item,
            @RequestPart(required = false) List<MultipartFile> files) {
        service.addPapers(id, item, files == null ? List.of() : files);
        return item(id, item);
    }

    @Operation(summary = "Take a paper from an item before the invitation goes out")
    @DeleteMapping("/{item}/papers/{paper}")
    ItemBody removePaper(@PathVariable MeetingId id, @PathVariable AgendaItemId item, @PathVariable DocumentId paper) {
        service.removePaper(id, item, paper);
        return item(id, item);
    }
}
