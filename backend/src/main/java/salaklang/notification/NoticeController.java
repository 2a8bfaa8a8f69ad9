package salaklang.notification;

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
@RequestMapping("/{province}/notices")
class NoticeController {

    private static final int PAGE = 30;

    private final NoticeService service;
    private final NoticeTexts texts;

    NoticeController(NoticeService service, NoticeTexts texts) {
        this.service = service;
        this.texts = texts;
    }

    @GetMapping
    String list(@RequestParam(required = false) NoticeCursor after, Model model) {
        var page = service.page(after, PAGE);
        model.addAttribute("unread", texts.of(page.unread()));
        model.addAttribute("read", texts.of(page.read()));
        model.addAttribute("first", page.first());
        model.addAttribute("next", page.next());
        return "notification/list";
    }

    @PostMapping("/{id}")
    String open(@PathVariable String province, @PathVariable UUID id) {
        return "redirect:/" + province + service.open(id);
    }

    @PostMapping("/read-all")
    String readAll(@PathVariable String province, RedirectAttributes redirect) {
        service.readAll();
        redirect.addFlashAttribute("notice", "notification.all-read");
        return "redirect:/" + province + "/notices";
    }
}
