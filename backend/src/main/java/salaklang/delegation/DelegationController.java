package salaklang.delegation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import salaklang.directory.People;
import salaklang.directory.PersonEntry;
import salaklang.identity.ActingKind;
import salaklang.identity.CurrentUser;
import salaklang.spreadsheet.Rows;
import salaklang.web.Forms;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;

@Controller
@RequestMapping("/{province}/delegations")
class DelegationController {

    private static final int PAGE = 50;

    private final DelegationService service;
    private final People people;
    private final CurrentUser user;

    DelegationController(DelegationService service, People people, CurrentUser user) {
        this.service = service;
        this.people = people;
        this.user = user;
    }

    /** A page of what the person sees; on the first one also what the administrator has in their own name. */
    @GetMapping
    String list(@RequestParam(required = false) DelegationId after, Model model) {
        var person = user.require();
        boolean seesAll = DelegationAccess.seesAll(person.asThemselves());
        var page = Rows.Page.of(service.visible(after, PAGE + 1), PAGE, DelegationView::id);
        var mine = !seesAll ? page.rows() : after == null ? service.mine(null, PAGE) : List.<DelegationView>of();
        model.addAttribute("usable", after == null ? service.usable() : List.of());
        model.addAttribute(
                "given",
                mine.stream().filter(one -> one.given() && !one.usable()).toList());
        model.addAttribute("own", mine.stream().filter(one -> !one.given()).toList());
        model.addAttribute("all", seesAll ? page.rows() : List.of());
        model.addAttribute("first", after == null);
        model.addAttribute("next", page.next());
        model.addAttribute("seesAll", seesAll);
        model.addAttribute("hasOffice", DelegationAccess.mayRecordOwn(person));
        model.addAttribute("mayRecord", DelegationAccess.mayRecord(person));
        return "delegation/list";
    }

    /** First whose office, where it is not one's own; then the deputy; then the terms. */
    @GetMapping("/new")
    String begin(
            @RequestParam(name = "principal", defaultValue = "") String office,
            @RequestParam(name = "deputy", defaultValue = "") String chosen,
            @RequestParam(defaultValue = "false") boolean absence,
            @RequestParam(defaultValue = "false") boolean other,
            @RequestParam(defaultValue = "") String q,
            Model model) {
        var principal = office.isBlank() ? null : office;
        var deputy = chosen.isBlank() ? null : chosen;
        var person = user.require();
        DelegationAccess.requireOwnName(person);
        if (!DelegationAccess.mayRecord(person)) {
            throw new AccessDeniedException("Only who has an office delegates it");
        }
        boolean chooseHead = principal == null && (other || !DelegationAccess.mayRecordOwn(person));
        if (chooseHead || deputy == null && !absence) {
            model.addAttribute("heads", chooseHead);
            model.addAttribute("principal", principal);
            model.addAttribute("q", q.strip());
            model.addAttribute("choices", service.choices(q, chooseHead, principal));
            return "delegation/choose";
        }
        model.addAttribute("form", DelegationForm.of(principal, deputy));
        return showForm(principal, deputy, model);
    }

    @PostMapping("/new")
    ModelAndView record(
            @PathVariable String province,
            @ModelAttribute("form") DelegationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            try {
                service.record(form.getPrincipal(), form.getDeputy(), form.terms());
                redirect.addFlashAttribute(
                        "notice", form.getDeputy() == null ? "delegation.absence-recorded" : "delegation.recorded");
                return new ModelAndView("redirect:/" + province + "/delegations");
            } catch (InvalidInput input) {
                Forms.reject(errors, input);
            }
        }
        var view = showForm(form.getPrincipal(), form.getDeputy(), model);
        return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @PostMapping("/{id}/revocation")
    String revoke(@PathVariable String province, @PathVariable String id, RedirectAttributes redirect) {
        service.revoke(id(id));
        redirect.addFlashAttribute("notice", "delegation.revoked");
        return "redirect:/" + province + "/delegations";
    }

    private String showForm(String principal, String deputy, Model model) {
        model.addAttribute("office", position(principal == null ? user.require().userName() : principal));
        model.addAttribute("deputy", deputy == null ? null : position(deputy));
        Map<ActingKind, String> kinds = new LinkedHashMap<>();
        for (var kind : ActingKind.values()) {
            kinds.put(kind, kind.words());
        }
        model.addAttribute("kinds", kinds);
        return "delegation/form";
    }

    private String position(String account) {
        var own = user.require();
        return account.equals(own.userName())
                ? own.displayName()
                : people.byAccount(account).map(PersonEntry::displayName).orElse(account);
    }

    static DelegationId id(String text) {
        try {
            return DelegationId.of(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }
}
