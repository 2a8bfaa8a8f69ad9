package salaklang.notification;

import jakarta.validation.Valid;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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
import salaklang.feed.Feeds;
import salaklang.identity.CurrentUser;
import salaklang.line.LineLinking;
import salaklang.web.NotFound;

/** How a person is told, their LINE account and their calendar. */
@Controller
@RequestMapping("/{province}/me/notifications")
class ChoiceController {

    private static final String PAGE = "/me/notifications";

    private final ChoiceService service;
    private final LineLinking line;
    private final Feeds feeds;
    private final List<RegularMail> regular;
    private final CurrentUser user;
    private final MessageSource messages;

    ChoiceController(
            ChoiceService service,
            LineLinking line,
            Feeds feeds,
            List<RegularMail> regular,
            CurrentUser user,
            MessageSource messages) {
        this.regular = regular;
        this.user = user;
        this.service = service;
        this.line = line;
        this.feeds = feeds;
        this.messages = messages;
    }

    /** What is not on the page stays as it is. */
    @ModelAttribute("form")
    ChoicesForm form() {
        return service.current();
    }

    @GetMapping
    String show(Model model) {
        fill(model);
        return "notification/choices";
    }

    @PostMapping
    Object choose(
            @PathVariable String province,
            @Valid @ModelAttribute("form") ChoicesForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        if (result.hasErrors()) {
            fill(model);
            return new ModelAndView("notification/choices", model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        service.choose(form);
        return back(province, "notification.choices.kept", redirect);
    }

    @PostMapping("/line-code")
    String lineCode(@PathVariable String province, RedirectAttributes redirect) {
        redirect.addFlashAttribute("lineCode", line.newCode());
        return "redirect:/" + province + PAGE;
    }

    @PostMapping("/line-unlink")
    String unlink(@PathVariable String province, RedirectAttributes redirect) {
        line.unlink();
        return back(province, "notification.line.unlinked", redirect);
    }

    @PostMapping("/feed")
    String openFeed(@PathVariable String province, RedirectAttributes redirect) {
        redirect.addFlashAttribute("feedAddress", feeds.open());
        return "redirect:/" + province + PAGE;
    }

    @PostMapping("/feed-close")
    String closeFeed(@PathVariable String province, RedirectAttributes redirect) {
        feeds.close();
        return back(province, "notification.feed.closed", redirect);
    }

    /** Asks for a mail that comes by itself, or for no more of it. */
    @PostMapping("/regular/{name}")
    String regular(
            @PathVariable String province,
            @PathVariable String name,
            @RequestParam(defaultValue = "false") boolean wanted,
            RedirectAttributes redirect) {
        var self = user.require().asThemselves();
        var mail = regular.stream()
                .filter(one -> one.name().equals(name) && one.isOffered(self))
                .findFirst()
                .orElseThrow(NotFound::new);
        mail.choose(self, wanted);
        return back(province, "notification.choices.kept", redirect);
    }

    private static String back(String province, String said, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", said);
        return "redirect:/" + province + PAGE;
    }

    private void fill(Model model) {
        model.addAttribute("hasMail", service.hasMail());
        model.addAttribute("address", service.address().orElse(null));
        model.addAttribute("lineOffered", line.isOffered());
        model.addAttribute("lineLinked", line.isOffered() && line.isLinked());
        model.addAttribute("feedOpen", feeds.isOpen());
        var self = user.require().asThemselves();
        var offered = new TreeMap<String, Boolean>();
        regular.stream().filter(one -> one.isOffered(self)).forEach(one -> offered.put(one.name(), one.isWanted(self)));
        model.addAttribute("regular", offered);
        model.addAttribute("timings", said(Timing.class, "notification.timing."));
        model.addAttribute("languages", said(ChoicesForm.Language.class, "notification.language."));
    }

    private <E extends Enum<E>> Map<E, String> said(Class<E> values, String prefix) {
        var said = new EnumMap<E, String>(values);
        for (var value : values.getEnumConstants()) {
            said.put(value, messages.getMessage(prefix + value, null, LocaleContextHolder.getLocale()));
        }
        return said;
    }
}
