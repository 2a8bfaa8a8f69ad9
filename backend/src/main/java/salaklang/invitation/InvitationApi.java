package salaklang.invitation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import salaklang.committee.SeatId;
import salaklang.invitation.InvitationBodies.ConsentBody;
import salaklang.invitation.InvitationBodies.InvitationBody;
import salaklang.invitation.InvitationBodies.LetterBody;
import salaklang.invitation.InvitationBodies.ReminderBody;
import salaklang.invitation.InvitationBodies.ReplyBody;
import salaklang.invitation.InvitationBodies.SeatBody;
import salaklang.meeting.MeetingId;

@RestController
@RequestMapping("/api/v1/{province}/meetings/{id}/invitation")
@Tag(name = "invitations")
class InvitationApi {

    private final InvitationService service;
    private final ReplyService replies;
    private final UrgentCalls urgentCalls;
    private final InvitationDesk desk;

    InvitationApi(InvitationService service, ReplyService replies, UrgentCalls urgentCalls, InvitationDesk desk) {
        this.service = service;
        this.replies = replies;
        this.urgentCalls = urgentCalls;
        this.desk = desk;
    }

    @Operation(summary = "The notice, the answers and the quorum to expect")
    @GetMapping
    InvitationBody read(@PathVariable MeetingId id) {
        return InvitationBody.of(desk.file(id));
    }

    @Operation(summary = "Send the invitation")
    @PostMapping
    InvitationBody send(@PathVariable MeetingId id, @RequestBody LetterBody body) {
        service.send(id, body.form());
        return read(id);
    }

    @Operation(summary = "Ask the chair to consent to a meeting at short notice")
    @PostMapping("/consent/request")
    InvitationBody askConsent(@PathVariable MeetingId id, @RequestBody ConsentBody body) {
        urgentCalls.ask(id, body.reason());
        return read(id);
    }

    @Operation(summary = "The chair consents to a meeting at short notice")
    @PostMapping("/consent")
    InvitationBodies.CallBody consent(@PathVariable MeetingId id) {
        urgentCalls.consent(id);
        return InvitationBodies.CallBody.of(desk.consent(id).urgent());
    }

    @Operation(summary = "Remind seats that have not answered; all of them where none is named")
    @PostMapping("/reminders")
    InvitationBody remind(@PathVariable MeetingId id, @RequestBody ReminderBody body) {
        service.remind(id, body.ids());
        return read(id);
    }

    @Operation(summary = "Answer for a seat")
    @PutMapping("/seats/{seat}/reply")
    SeatBody reply(@PathVariable MeetingId id, @PathVariable SeatId seat, @RequestBody ReplyBody body) {
        replies.reply(id, seat, body.form());
        return SeatBody.of(desk.seat(id, seat).line());
    }

    @Operation(summary = "Answer for a seat with the letter that names the substitute")
    @PutMapping(path = "/seats/{seat}/reply", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    SeatBody replyWithLetter(@PathVariable MeetingId id, @PathVariable SeatId seat, @ModelAttribute ReplyForm form) {
        replies.reply(id, seat, form);
        return SeatBody.of(desk.seat(id, seat).line());
    }
}
