package salaklang.emeeting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import salaklang.committee.SeatId;
import salaklang.meeting.MeetingId;

@RestController
@RequestMapping("/api/v1/{province}/meetings/{id}/emeeting")
@Tag(name = "emeeting")
class EMeetingApi {

    /**
     * @param link where it is held; only for those who run it and those who have joined
     * @param connections without addresses, but for those who run the committee and its auditors
     */
    record EMeetingBody(
            String link,
            boolean domestic,
            String retention,
            Recording recording,
            List<ConnectionView> connections,
            List<IncidentView> incidents) {

        static EMeetingBody of(EMeetingFile file) {
            var arrangement = file.arrangement();
            return new EMeetingBody(
                    file.runs() || file.own() != null ? arrangement.link() : null,
                    arrangement.domestic(),
                    arrangement.retention(),
                    file.recording(),
                    file.connections().stream()
                            .map(each -> file.seesEvidence() ? each : each.withoutAddress())
                            .toList(),
                    file.incidents());
        }
    }

    record ArrangementBody(String link, boolean domestic, String retention) {}

    record RecordingBody(String link, String sha256) {}

    record VouchBody(UUID seat, String name) {}

    record IncidentBody(String what) {}

    record ResolutionBody(String how) {}

    private final EMeetingService service;

    EMeetingApi(EMeetingService service) {
        this.service = service;
    }

    @GetMapping
    @Operation(summary = "How a meeting is held by electronic media, who joined, and what went wrong")
    EMeetingBody show(@PathVariable MeetingId id) {
        return EMeetingBody.of(service.file(id));
    }

    @PutMapping("/arrangement")
    @Operation(summary = "Sets the way in")
    EMeetingBody arrange(@PathVariable MeetingId id, @RequestBody ArrangementBody body) {
        service.arrange(id, new Arrangement(body.link(), body.domestic(), body.retention()));
        return show(id);
    }

    @PostMapping("/join")
    @Operation(summary = "Identifies the token's person and lets them in: the answer holds the link")
    EMeetingBody join(@PathVariable MeetingId id, HttpServletRequest request) {
        service.join(id, request.getRemoteAddr());
        return show(id);
    }

    @PostMapping("/leave")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Says that the token's person has left")
    void leave(@PathVariable MeetingId id) {
        service.leave(id);
    }

    @PostMapping("/vouch")
    @Operation(summary = "Lets in another attendee, for whom the token's person vouches")
    EMeetingBody vouch(@PathVariable MeetingId id, @RequestBody VouchBody body) {
        service.vouch(id, body.seat() == null ? null : new SeatId(body.seat()), body.name());
        return show(id);
    }

    @PutMapping("/recording")
    @Operation(summary = "Notes where the recording is, and its SHA-256")
    EMeetingBody record(@PathVariable MeetingId id, @RequestBody RecordingBody body) {
        service.noteRecording(id, new Recording(body.link(), body.sha256(), null));
        return show(id);
    }

    @PostMapping("/incidents")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Reports a trouble")
    EMeetingBody report(@PathVariable MeetingId id, @RequestBody IncidentBody body) {
        service.report(id, body.what());
        return show(id);
    }

    @PostMapping("/incidents/{incident}/resolve")
    @Operation(summary = "Says how a trouble was resolved")
    EMeetingBody resolve(@PathVariable MeetingId id, @PathVariable UUID incident, @RequestBody ResolutionBody body) {
        service.resolve(id, incident, body.how());
        return show(id);
    }
}
