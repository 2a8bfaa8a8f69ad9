package salaklang.audit;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import salaklang.identity.CurrentUser;

@Controller
@RequestMapping("/{province}/audit")
class AuditController {

    static final int PAGE = 50;
    private static final List<String> SUBJECTS = List.of(
            "committee",
            "meeting",
            "minutes",
            "series",
            "proposal",
            "recommendation",
            "assignment",
            "follow-up-round",
            "delegation",
            "province");

    private final AuditTrail trail;
    private final CurrentUser user;

    AuditController(AuditTrail trail, CurrentUser user) {
        this.trail = trail;
        this.user = user;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) String subject,
            @RequestParam(required = false) String id,
            @RequestParam(required = false) Long after,
            Model model) {
        AuditAccess.mustRead(user.require());
        var chosen = blankToNull(subject);
        var found = trail.read(chosen, blankToNull(id), after, PAGE + 1);
        model.addAttribute("entries", found.stream().limit(PAGE).toList());
        model.addAttribute("next", found.size() > PAGE ? found.get(PAGE - 1).id() : null);
        model.addAttribute("subjects", SUBJECTS);
        model.addAttribute("subject", chosen);
        model.addAttribute("id", blankToNull(id));
        return "audit/list";
    }

    private static String blankToNull(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
