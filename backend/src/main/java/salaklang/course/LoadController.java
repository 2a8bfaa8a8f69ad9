package salaklang.course;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import salaklang.identity.CurrentUser;
import salaklang.identity.Role;
import salaklang.tenancy.CurrentTenant;
import salaklang.tenancy.Provinces;
import salaklang.web.Forms;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;
import salaklang.web.Shell;

/** How the processes do: where they wait, how long the steps take, and what failed. */
@Controller
@RequestMapping("/{province}/processes")
class LoadController {

    private static final String USUAL = "assignment";

    private final LoadReader reader;
    private final Provinces provinces;
    private final Shell shell;
    private final CurrentUser user;
    private final Lasting lasting;
    private final Clock clock;

    LoadController(
            LoadReader reader, Provinces provinces, Shell shell, CurrentUser user, Lasting lasting, Clock clock) {
        this.reader = reader;
        this.provinces = provinces;
        this.shell = shell;
        this.user = user;
        this.lasting = lasting;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable String province, @ModelAttribute("form") LoadForm asked, BindingResult binding, Model model) {
        var person = user.require();
        LoadAccess.mustRead(person);
        var central = person.is(Role.PLATFORM_ADMIN);
        var usual = new LoadForm(asked.process(), asked.where(), null, null).filled(USUAL, LocalDate.now(clock));
        var form = asked.filled(USUAL, LocalDate.now(clock));
        if (!binding.hasErrors()) {
            try {
                form.check();
            } catch (InvalidInput e) {
                Forms.reject(binding, e);
            }
        }
        var wrong = binding.hasErrors();
        var shown = wrong ? usual : form;
        if (!wrong) {
            model.addAttribute("form", form);
        }
        model.addAttribute("shown", shown);
        model.addAttribute("central", central);
        model.addAttribute("lasting", lasting);
        if (central) {
            var choices = new LinkedHashMap<String, String>();
            provinces.all().stream()
                    .filter(one -> !one.isCentral())
                    .forEach(one -> choices.put(one.id(), shell.name(one)));
            model.addAttribute("provinces", choices);
            var where = where(asked, choices);
            model.addAttribute("where", where);
            model.addAttribute("load", where == null ? null : CurrentTenant.in(where, () -> reader.read(shown, false)));
        } else {
            model.addAttribute("load", reader.read(shown, true));
        }
        return new ModelAndView(
                "course/processes", model.asMap(), wrong ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.OK);
    }

    private static String where(LoadForm asked, LinkedHashMap<String, String> provinces) {
        if (asked.where() == null || asked.where().isBlank()) {
            return provinces.isEmpty() ? null : provinces.keySet().iterator().next();
        }
        if (!provinces.containsKey(asked.where())) {
            throw new NotFound();
        }
        return asked.where();
    }

    @PostMapping("/jobs/{job}/retry")
    String retry(@PathVariable String province, @PathVariable String job, RedirectAttributes redirect) {
        reader.retry(job);
        redirect.addFlashAttribute("notice", "course.notice.retried");
        redirect.addFlashAttribute("noticeArgs", new Object[] {1});
        return "redirect:/" + province + "/processes";
    }

    @PostMapping("/jobs/retry")
    String retryAll(@PathVariable String province, RedirectAttributes redirect) {
        redirect.addFlashAttribute("noticeArgs", new Object[] {reader.retryAll()});
        redirect.addFlashAttribute("notice", "course.notice.retried");
        return "redirect:/" + province + "/processes";
    }
}
