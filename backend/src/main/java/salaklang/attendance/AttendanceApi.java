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
import salaklang.attendance.AttendanceBodies.DelegationBody;
import salaklang.attendance.AttendanceBodies.FollowUpBody;
import salaklang.attendance.AttendanceBodies.Moment;
import salaklang.attendance.AttendanceBodies.PresidesBody;
import salaklang.attendance.AttendanceBodies.RollBody;
import salaklang.attendance.AttendanceBodies.SeatPresence;
import salaklang.attendance.AttendanceBodies.SheetBody;
import salaklang.committee.SeatId;
import salaklang.meeting.MeetingId;
import salaklang.web.InvalidInput;

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

    @Operation(summary = "Record one seat")
    @PutMapping("/attendance/seats/{seat}")
    RollBody recordSeat(@PathVariable MeetingId id, @PathVariable SeatId seat, @RequestBody SeatPresence body) {
        if (body.presence() == null) {
            throw new InvalidInput("presence", "attendance.error.seat-presence");
        }
        service.recordSeat(id, seat, body.attendance(), body.at());
        return read(id);
    }

    @Operation(summary = "Who attends for a seat leaves")
    @PostMapping("/attendance/seats/{seat}/leave")
    RollBody leave(@PathVariable MeetingId id, @PathVariable SeatId seat, @RequestBody(required = false) Moment at) {
        service.leave(id, seat, at == null ? null : at.at());
        return read(id);
    }

    @Operation(summary = "Who had left comes back")
    @PostMapping("/attendance/seats/{seat}/return")
    RollBody comeBack(@PathVariable MeetingId id, @PathVariable SeatId seat, @RequestBody(required = false) Moment at) {
        service.comeBack(id, seat, at == null ? null : at.at());
        return read(id);
    }

    @Operation(summary = "Record who presides from now on")
    @PutMapping("/attendance/presiding")
    RollBody preside(@PathVariable MeetingId id, @RequestBody PresidesBody body) {
        service.preside(id, body.presides());
        return read(id);
    }

    @Operation(summary = "Record whom the chair has asked to preside, and by which order")
    @PutMapping("/attendance/delegation")
    RollBody delegate(@PathVariable MeetingId id, @RequestBody DelegationBody body) {
        service.delegate(id, body.delegation());
        return read(id);
    }

    @Operation(summary = "Open")
    @PostMapping("/open")
    RollBody open(@PathVariable MeetingId id) {
        service.open(id);
        return read(id);
    }

    @Operation(summary = "Adjourn for lack of quorum, and plan the meeting that takes up what is left open")
    @PostMapping("/adjourn")
    RollBody adjourn(@PathVariable MeetingId id, @RequestBody(required = false) FollowUpBody followUp) {
        service.adjourn(id, followUp == null ? null : followUp.plan());
        return read(id);
    }
}
