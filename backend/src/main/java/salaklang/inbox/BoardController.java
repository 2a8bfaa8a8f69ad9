package salaklang.inbox;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import salaklang.assignment.AssignmentAccess;
import salaklang.assignment.AssignmentId;
import salaklang.identity.CurrentUser;
import salaklang.web.NotFound;

/** Reminding of many and verifying many: first it is shown what is meant, then it is done. */
@Controller
@RequestMapping("/{province}/board/acts")
class BoardController {

    private final InboxReader reader;
    private final BulkActs acts;
    private final CurrentUser currentUser;

    BoardController(InboxReader reader, BulkActs acts, CurrentUser currentUser) {
        this.reader = reader;
        this.acts = acts;
        this.currentUser = currentUser;
    }

    /** @param all those that are found, whatever is chosen */
    @GetMapping
    String ask(
            @PathVariable String province,
            @RequestParam(required = false) String act,
            @RequestParam(required = false) List<AssignmentId> ids,
            @RequestParam(defaultValue = "false") boolean all,
            InboxSearch search,
            Model model) {
        reader.requireBoard();
        model.addAttribute("base", board(province));
        model.addAttribute("act", act(act));
        model.addAttribute("page", reader.chosen(search, all ? null : asSet(ids)));
        return "inbox/confirm";
    }

    @PostMapping
    String carryOut(
            @PathVariable String province,
            @RequestParam(required = false) String act,
            @RequestParam(required = false) List<AssignmentId> ids,
            InboxSearch search,
            RedirectAttributes flash) {
        reader.requireBoard();
        flash.addFlashAttribute("bulk", acts.carryOut(act(act), reader.chosen(search, asSet(ids))));
        flash.addAttribute("state", search.state());
        return "redirect:" + board(province);
    }

    private String board(String province) {
        return "/" + province + (AssignmentAccess.hasBoard(currentUser.require()) ? "/assignments" : "/board");
    }

    private static Set<AssignmentId> asSet(List<AssignmentId> ids) {
        return ids == null ? Set.of() : new LinkedHashSet<>(ids);
    }

    private static BulkAct act(String name) {
        var act = InboxSearch.given(name, BulkAct::valueOf);
        if (act == null) {
            throw new NotFound();
        }
        return act;
    }
}
