package salaklang.search;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
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
import salaklang.identity.CurrentUser;
import salaklang.organisation.Organisation;
import salaklang.organisation.UnitView;
import salaklang.web.Forms;
import salaklang.web.InvalidInput;

/** The one box, and what it finds. */
@Controller
@RequestMapping("/{province}/search")
class SearchController {

    private static final int PAGE = 20;

    private final SearchService service;
    private final Organisation organisation;
    private final CurrentUser currentUser;

    SearchController(SearchService service, Organisation organisation, CurrentUser currentUser) {
        this.service = service;
        this.organisation = organisation;
        this.currentUser = currentUser;
    }

    @GetMapping
    ModelAndView find(
            @ModelAttribute("form") SearchForm form,
            BindingResult result,
            @RequestParam(required = false) String after,
            Model model) {
        model.addAttribute("kinds", Kind.values());
        model.addAttribute("units", units());
        model.addAttribute("renews", SearchService.mayRenew(currentUser.require()));
        if (!result.hasErrors()) {
            try {
                model.addAttribute("found", service.find(form.getQ(), form.narrowing(), after, PAGE));
            } catch (InvalidInput e) {
                Forms.reject(result, e);
            }
        }
        return new ModelAndView(
                "search/found", model.asMap(), result.hasErrors() ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.OK);
    }

    @PostMapping("/renewal")
    String renew(@PathVariable String province, RedirectAttributes flash) {
        service.renew();
        flash.addFlashAttribute("notice", "search.notice.renewing");
        return "redirect:/" + province + "/search";
    }

    private Map<String, String> units() {
        return organisation.withDivisions().stream()
                .collect(toMap(unit -> unit.code().value(), UnitView::name, (one, same) -> one, LinkedHashMap::new));
    }
}
