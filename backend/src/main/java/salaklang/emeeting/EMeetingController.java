package salaklang.emeeting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import salaklang.committee.SeatId;
import salaklang.meeting.MeetingId;
import salaklang.web.InvalidInput;

@Controller
@RequestMapping("/{province}/meetings/{id}/emeeting")
class EMeetingController {

    private final EMeetingService service;
    private final MessageSource messages;

    EMeetingController(EMeetingService service, MessageSource messages) {
        this.service = service;
        this.messages = messages;
    }

    @GetMapping
    ModelAndView show(@PathVariable MeetingId id) {
        return page(service.file(id), null, Map.of(), HttpStatus.OK);
    }

    @PostMapping("/join")
    Object join(@PathVariable MeetingId id, HttpServletRequest request, RedirectAttributes redirect) {
        return done(id, "emeeting.done.joined", redirect, () -> service.join(id, request.getRemoteAddr()), Map.of());
    }

    @PostMapping("/leave")
    Object leave(@PathVariable MeetingId id, RedirectAttributes redirect) {
        return done(id, "emeeting.done.left", redirect, () -> service.leave(id), Map.of());
    }

    @PostMapping("/vouch")
    Object vouch(
            @PathVariable MeetingId id,
            @RequestParam(required = false) SeatId seat,
            @RequestParam(defaultValue = "") String name,
            RedirectAttributes redirect) {
        return done(id, "emeeting.done.vouched", redirect, () -> service.vouch(id, seat, name), Map.of("name", name));
    }

    @PostMapping("/connections/{connection}/end")
    Object end(@PathVariable MeetingId id, @PathVariable UUID connection, RedirectAttributes redirect) {
        return done(id, "emeeting.done.left", redirect, () -> service.end(id, connection), Map.of());
    }

    @PostMapping("/arrangement")
    Object arrange(
            @PathVariable MeetingId id,
            @RequestParam(defaultValue = "") String link,
            @RequestParam(defaultValue = "false") boolean domestic,
            @RequestParam(defaultValue = "") String retention,
            RedirectAttributes redirect) {
        return done(
                id,
                "emeeting.done.arranged",
                redirect,
                () -> service.arrange(id, new Arrangement(link, domestic, retention)),
                Map.of("link", link, "domestic", domestic, "retention", retention));
    }

    @PostMapping("/recording")
    Object record(
            @PathVariable MeetingId id,
            @RequestParam(defaultValue = "") String recordingLink,
            @RequestParam(defaultValue = "") String recordingSha256,
            RedirectAttributes redirect) {
        return done(
                id,
                "emeeting.done.recording",
                redirect,
                () -> service.noteRecording(id, new Recording(recordingLink, recordingSha256, null)),
                Map.of("recordingLink", recordingLink, "recordingSha256", recordingSha256));
    }

    @PostMapping("/incidents")
    Object report(
            @PathVariable MeetingId id, @RequestParam(defaultValue = "") String what, RedirectAttributes redirect) {
        return done(id, "emeeting.done.reported", redirect, () -> service.report(id, what), Map.of("what", what));
    }

    @PostMapping("/incidents/{incident}/resolve")
    Object resolve(
            @PathVariable MeetingId id,
            @PathVariable UUID incident,
            @RequestParam(defaultValue = "") String resolution,
            RedirectAttributes redirect) {
        return done(id, "emeeting.done.resolved", redirect, () -> service.resolve(id, incident, resolution), Map.of());
    }

    /** Back to the page, or, where something cannot be taken, the page with what was typed and why not. */
    private Object done(MeetingId id, String notice, RedirectAttributes redirect, Runnable act, Map<String, ?> typed) {
        try {
            act.run();
        } catch (InvalidInput input) {
            return page(service.file(id), input, typed, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        redirect.addFlashAttribute("notice", notice);
        return "redirect:/{province}/meetings/" + id + "/emeeting";
    }

    private ModelAndView page(EMeetingFile file, InvalidInput wrong, Map<String, ?> typed, HttpStatus status) {
        var page = new ModelAndView("emeeting/show", status);
        page.addObject("file", file);
        page.addObject("typed", typed);
        page.addObject("errors", wrong == null ? Map.of() : Map.of(wrong.field(), say(wrong)));
        return page;
    }

    private String say(InvalidInput input) {
        return messages.getMessage(
                input.messageKey(), input.arguments(), input.messageKey(), LocaleContextHolder.getLocale());
    }
}
