package salaklang.mail;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/{province}/mails")
class MailController {

    private static final int PAGE = 50;

    private final MailService service;

    MailController(MailService service) {
        this.service = service;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "FAILED") MailState state,
            @RequestParam(required = false) Long after,
            Model model) {
        var found = service.list(state, after, PAGE + 1);
        model.addAttribute("mails", found.stream().limit(PAGE).toList());
        model.addAttribute("next", found.size() > PAGE ? found.get(PAGE - 1).sequence() : null);
        model.addAttribute("states", MailState.values());
        model.addAttribute("state", state);
        model.addAttribute("hasServer", service.hasServer());
        return "mail/list";
    }

    @PostMapping("/{id}/resend")
    String resend(@PathVariable String province, @PathVariable UUID id, RedirectAttributes redirect) {
        service.resend(id);
        redirect.addFlashAttribute("notice", "mail.resent");
        return "redirect:/" + province + "/mails?state=WAITING";
    }
}
