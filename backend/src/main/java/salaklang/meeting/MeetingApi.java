package salaklang.meeting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import salaklang.committee.CommitteeId;
import salaklang.meeting.MeetingBodies.MeetingBody;
import salaklang.meeting.MeetingBodies.MeetingFileBody;
import salaklang.meeting.MeetingBodies.NewDate;
import salaklang.meeting.MeetingBodies.NewMeeting;
import salaklang.meeting.MeetingBodies.Reason;

@RestController
@RequestMapping("/api/v1/{province}/meetings")
@Tag(name = "meetings")
class MeetingApi {

    private static final int MOST = 200;

    private final MeetingService service;
    private final MeetingFiles files;

    MeetingApi(MeetingService service, MeetingFiles files) {
        this.service = service;
        this.files = files;
    }

    @Operation(summary = "The meetings that you see, from the latest on")
    @GetMapping
    List<MeetingBody> list(
            @RequestParam(required = false) CommitteeId committee,
            @RequestParam(required = false) MeetingId after,
            @RequestParam(defaultValue = "50") int limit) {
        return files.page(committee, after, Math.max(1, Math.min(limit, MOST))).stream()
                .map(line -> MeetingBody.of(line.meeting()))
                .toList();
    }

    @Operation(summary = "A meeting with its agenda and matters arising")
    @GetMapping("/{id}")
    MeetingFileBody read(@PathVariable MeetingId id) {
        return MeetingFileBody.of(files.file(id));
    }

    @Operation(summary = "Plan a meeting")
    @PostMapping
    ResponseEntity<MeetingFileBody> plan(@PathVariable String province, @RequestBody NewMeeting body) {
        var id = service.plan(body.plan());
        return ResponseEntity.created(URI.create("/api/v1/" + province + "/meetings/" + id))
                .body(read(id));
    }

    @Operation(summary = "Postpone to another date of the same calendar year")
    @PostMapping("/{id}/postpone")
    MeetingFileBody postpone(@PathVariable MeetingId id, @RequestBody NewDate body) {
        service.postpone(id, body.date(), body.time(), body.reason());
        return read(id);
    }

    @Operation(summary = "Cancel")
    @PostMapping("/{id}/cancel")
    MeetingFileBody cancel(@PathVariable MeetingId id, @RequestBody Reason body) {
        service.cancel(id, body.reason());
        return read(id);
    }

    @Operation(summary = "Close")
    @PostMapping("/{id}/close")
    MeetingFileBody close(@PathVariable MeetingId id) {
        return step(id, service::close);
    }

    private MeetingFileBody step(MeetingId id, Consumer<MeetingId> step) {
        step.accept(id);
        return read(id);
    }
}
