package salaklang.series;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/{province}/series")
@Tag(name = "series")
class SeriesApi {

    /** @param rule a recurrence rule of iCalendar */
    record SeriesBody(
            UUID id,
            String committee,
            String rule,
            LocalTime time,
            String place,
            SeriesState state,
            List<DayBody> days) {

        static SeriesBody of(SeriesPage page) {
            return new SeriesBody(
                    page.id().value(),
                    page.committee(),
                    page.rule(),
                    page.beginsAt(),
                    page.place(),
                    page.state(),
                    page.days().stream().map(DayBody::of).toList());
        }
    }

    /** @param meeting what was planned for the day; null for nothing yet */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DayBody(LocalDate day, boolean weekend, boolean past, UUID meeting) {

        static DayBody of(SeriesDay day) {
            return new DayBody(
                    day.day(),
                    day.weekend(),
                    day.past(),
                    day.meeting() == null ? null : day.meeting().id().value());
        }
    }

    /** @param reason where given, the meetings that are only planned are cancelled for it */
    record Stop(String reason) {}

    private final SeriesService service;

    SeriesApi(SeriesService service) {
        this.service = service;
    }

    @Operation(summary = "The series of the committees that you run")
    @GetMapping
    List<SeriesBody> list() {
        return service.pages().stream().map(SeriesBody::of).toList();
    }

    @Operation(summary = "A series with its days and meetings")
    @GetMapping("/{id}")
    SeriesBody read(@PathVariable SeriesId id) {
        return SeriesBody.of(service.page(id));
    }

    @Operation(summary = "The days that a series would have")
    @PostMapping("/preview")
    List<DayBody> preview(@RequestBody SeriesForm body) {
        return service.preview(body).stream().map(DayBody::of).toList();
    }

    @Operation(summary = "Make a series and plan its first meetings")
    @PostMapping
    ResponseEntity<SeriesBody> make(@PathVariable String province, @RequestBody SeriesForm body) {
        var id = service.make(body);
        return ResponseEntity.created(URI.create("/api/v1/" + province + "/series/" + id))
                .body(read(id));
    }

    @Operation(summary = "Plan its next meetings")
    @PostMapping("/{id}/plan")
    SeriesBody planNext(@PathVariable SeriesId id, @RequestParam(defaultValue = "1") int count) {
        service.planNext(id, count);
        return read(id);
    }

    @Operation(summary = "Plan no more of it")
    @PostMapping("/{id}/stop")
    SeriesBody stop(@PathVariable SeriesId id, @RequestBody Stop body) {
        service.stop(id, body.reason());
        return read(id);
    }
}
