package salaklang.inbox;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import salaklang.assignment.AssignmentAccess;
import salaklang.assignment.AssignmentId;
import salaklang.assignment.AssignmentService;
import salaklang.assignment.AssignmentSource;
import salaklang.committee.CommitteeView;
import salaklang.escalation.Urgency;
import salaklang.identity.CurrentUser;

/** {@code /assignments} is the board of who looks over others' work, and everybody else's inbox. */
@Controller
@RequestMapping("/{province}")
class InboxController {

    private final InboxReader reader;
    private final AssignmentService service;
    private final CurrentUser currentUser;

    InboxController(InboxReader reader, AssignmentService service, CurrentUser currentUser) {
        this.reader = reader;
        this.service = service;
        this.currentUser = currentUser;
    }

    @GetMapping("/assignments")
    String main(@PathVariable String province, InboxSearch search, Model model) {
        return AssignmentAccess.hasBoard(currentUser.require())
                ? show(province, "/assignments", reader.board(search), search, model)
                : show(province, "/assignments", reader.inbox(search), search, model);
    }

    @GetMapping("/inbox")
    String inbox(@PathVariable String province, InboxSearch search, Model model) {
        return show(province, "/inbox", reader.inbox(search), search, model);
    }

    @GetMapping("/board")
    String board(@PathVariable String province, InboxSearch search, Model model) {
        reader.requireBoard();
        return show(province, "/board", reader.board(search), search, model);
    }

    @PostMapping("/inbox/{id}/acceptance")
    String accept(@PathVariable String province, @PathVariable AssignmentId id, RedirectAttributes flash) {
        service.accept(id);
        return taken(province, flash);
    }

    @PostMapping("/inbox/{id}/claim")
    String claim(@PathVariable String province, @PathVariable AssignmentId id, RedirectAttributes flash) {
        service.claim(id);
        return taken(province, flash);
    }

    private String taken(String province, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", "inbox.notice.taken");
        return "redirect:/" + province + (AssignmentAccess.hasBoard(currentUser.require()) ? "/inbox" : "/assignments");
    }

    private String show(String province, String path, WorkPage page, InboxSearch search, Model model) {
        var person = currentUser.require();
        model.addAttribute("page", page);
        model.addAttribute("search", search);
        model.addAttribute("base", "/" + province + path);
        model.addAttribute(
                "other", person.units().isEmpty() ? null : "/" + province + (page.board() ? "/inbox" : "/board"));
        model.addAttribute("committees", committees(page));
        model.addAttribute("units", page.board() ? units(page, false) : Map.of());
        model.addAttribute("districts", page.board() ? units(page, true) : Map.of());
        model.addAttribute("urgencies", Urgency.values());
        model.addAttribute("sources", AssignmentSource.Kind.values());
        return "inbox/list";
    }

    private static Map<String, String> committees(WorkPage page) {
        return page.committees().stream()
                .collect(Collectors.toMap(
                        committee -> committee.id().toString(),
                        CommitteeView::name,
                        (one, same) -> one,
                        LinkedHashMap::new));
    }

    private static Map<String, String> units(WorkPage page, boolean districts) {
        return page.units().values().stream()
                .filter(unit -> !districts || unit.code().isDistrict())
                .collect(Collectors.toMap(
                        unit -> unit.code().value(), unit -> unit.name(), (one, same) -> one, LinkedHashMap::new));
    }
}
