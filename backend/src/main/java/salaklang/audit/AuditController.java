package salaklang.audit;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import salaklang.identity.CurrentUser;
import salaklang.identity.SecondFactor;

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
            "directive",
            "assignment",
            "follow-up-round",
            "activity",
            "participation",
            "delegation",
            "unit",
            "province");

    private final AuditTrail trail;
    private final CurrentUser user;
    private final SecondFactor secondFactor;

    AuditController(AuditTrail trail, CurrentUser user, SecondFactor secondFactor) {
        this.trail = trail;
        this.user = user;
        this.secondFactor = secondFactor;
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
        model.addAttribute("entries", shown(found));
        model.addAttribute("next", found.size() > PAGE ? found.get(PAGE - 1).id() : null);
        model.addAttribute("subjects", SUBJECTS);
        model.addAttribute("subject", chosen);
        model.addAttribute("id", blankToNull(id));
        return "audit/list";
    }

    private List<AuditEntry> shown(List<AuditEntry> found) {
        var page = found.stream().limit(PAGE);
        return (secondFactor.isGiven() ? page : page.map(AuditEntry::concealed)).toList();
    }

    private static String blankToNull(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
