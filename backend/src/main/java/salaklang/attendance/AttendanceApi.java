package salaklang.attendance;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import salaklang.attendance.AttendanceBodies.RollBody;
import salaklang.attendance.AttendanceBodies.SheetBody;
import salaklang.meeting.MeetingId;

@RestController
@RequestMapping("/api/v1/{province}/meetings/{id}")
@Tag(name = "attendance")
class AttendanceApi {

    private final AttendanceService service;
    private final AttendancePage.Reader reader;

    AttendanceApi(AttendanceService service, AttendancePage.Reader reader) {
        this.service = service;
        this.reader = reader;
    }

    @Operation(summary = "Who attends, who presides, and the quorum")
    @GetMapping("/attendance")
    RollBody read(@PathVariable MeetingId id) {
        return RollBody.of(reader.read(id).roll());
    }

    @Operation(summary = "Record who came and who presides")
    @PutMapping("/attendance")
    RollBody record(@PathVariable MeetingId id, @RequestBody SheetBody body) {
        service.record(id, body.sheet());
        return read(id);
    }

    @Operation(summary = "Open")
    @PostMapping("/open")
    RollBody open(@PathVariable MeetingId id) {
        service.open(id);
        return read(id);
    }

    @Operation(summary = "Adjourn for lack of quorum")
    @PostMapping("/adjourn")
    RollBody adjourn(@PathVariable MeetingId id) {
        service.adjourn(id);
        return read(id);
    }
}
