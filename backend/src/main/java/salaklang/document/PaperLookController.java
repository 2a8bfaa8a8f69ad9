package salaklang.document;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import salaklang.web.Forms;
import salaklang.web.InvalidInput;

@Controller
@RequestMapping("/{province}/settings/papers")
class PaperLookController {

    private static final String VIEW = "document/look";

    private final PaperLookService service;
    private final Papers papers;

    PaperLookController(PaperLookService service, Papers papers) {
        this.service = service;
        this.papers = papers;
    }

    record TypefaceForm(MultipartFile regular, MultipartFile bold) {}

    record EmblemForm(MultipartFile picture) {}

    @GetMapping
    String show(Model model) {
        show(model, HttpStatus.OK);
        return VIEW;
    }

    /** A paper that shows what the next one will look like. */
    @GetMapping("/sample.pdf")
    ResponseEntity<byte[]> sample() {
        service.given();
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(papers.pdf(PaperSample.paper()));
    }

    @GetMapping("/emblem.png")
    ResponseEntity<byte[]> emblem() {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(Duration.ZERO).cachePrivate())
                .body(service.emblem());
    }

    @PostMapping("/typeface")
    ModelAndView useTypeface(
            @PathVariable String province,
            @ModelAttribute("form") TypefaceForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        try {
            service.useTypeface(form.regular(), form.bold());
        } catch (InvalidInput e) {
            Forms.reject(result, e);
            return show(model, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return shown(province, redirect, "document.look.typeface.used");
    }

    @PostMapping("/typeface/remove")
    ModelAndView removeTypeface(@PathVariable String province, RedirectAttributes redirect) {
        service.removeTypeface();
        return shown(province, redirect, "document.look.typeface.removed");
    }

    @PostMapping("/emblem")
    ModelAndView useEmblem(
            @PathVariable String province,
            @ModelAttribute("emblemForm") EmblemForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        try {
            service.useEmblem(form.picture());
        } catch (InvalidInput e) {
            Forms.reject(result, e);
            return show(model, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return shown(province, redirect, "document.look.emblem.used");
    }

    @PostMapping("/emblem/remove")
    ModelAndView removeEmblem(@PathVariable String province, RedirectAttributes redirect) {
        service.removeEmblem();
        return shown(province, redirect, "document.look.emblem.removed");
    }

    private ModelAndView show(Model model, HttpStatus status) {
        var given = service.given();
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new TypefaceForm(null, null));
        }
        if (!model.containsAttribute("emblemForm")) {
            model.addAttribute("emblemForm", new EmblemForm(null));
        }
        model.addAttribute("regular", given.get(PaperPart.REGULAR));
        model.addAttribute("bold", given.get(PaperPart.BOLD));
        model.addAttribute("emblem", given.get(PaperPart.EMBLEM));
        return new ModelAndView(VIEW, model.asMap(), status);
    }

    private static ModelAndView shown(String province, RedirectAttributes redirect, String notice) {
        redirect.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:/" + province + "/settings/papers");
    }
}
