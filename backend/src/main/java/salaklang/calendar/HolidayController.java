package salaklang.calendar;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import salaklang.web.Forms;
import salaklang.web.InvalidInput;

@Controller
@RequestMapping("/{province}/holidays")
class HolidayController {

    /** The file chosen. */
    record ListForm(List<MultipartFile> files) {}

    private final HolidayService service;
    private final MessageSource messages;

    HolidayController(HolidayService service, MessageSource messages) {
        this.service = service;
        this.messages = messages;
    }

    @GetMapping
    String list(@RequestParam(required = false) String year, Model model) {
        model.addAttribute("form", HolidayForm.EMPTY);
        model.addAttribute("upload", new ListForm(List.of()));
        return page(commonEra(year), model);
    }

    @PostMapping
    String add(
            @PathVariable String province,
            @Valid @ModelAttribute("form") HolidayForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!binding.hasErrors()) {
            try {
                service.add(form.entry());
                redirect.addFlashAttribute("notice", "calendar.notice.added");
                return "redirect:/" + province + "/holidays?year="
                        + HolidayYear.buddhist(form.day().getYear());
            } catch (InvalidInput input) {
                Forms.reject(binding, input);
            }
        }
        model.addAttribute("upload", new ListForm(List.of()));
        return again(model, response);
    }

    @PostMapping("/import")
    String take(
            @PathVariable String province,
            @ModelAttribute("upload") ListForm upload,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            redirect.addFlashAttribute("noticeArgs", new Object[] {service.take(upload.files())});
            redirect.addFlashAttribute("notice", "calendar.notice.imported");
            return "redirect:/" + province + "/holidays";
        } catch (WrongRows wrong) {
            model.addAttribute("wrongRows", wrong.rows());
            Forms.reject(binding, wrong);
        } catch (InvalidInput input) {
            Forms.reject(binding, input);
        }
        model.addAttribute("form", HolidayForm.EMPTY);
        return again(model, response);
    }

    @PostMapping("/{id}/removal")
    String remove(@PathVariable String province, @PathVariable UUID id, RedirectAttributes redirect) {
        service.remove(id);
        redirect.addFlashAttribute("notice", "calendar.notice.removed");
        return "redirect:/" + province + "/holidays";
    }

    /** The list in the form in which it can be brought again. */
    @GetMapping("/list.csv")
    ResponseEntity<byte[]> download(@RequestParam(required = false) String year) {
        var shown = service.year(commonEra(year));
        var name = "วันหยุดราชการ " + HolidayYear.buddhist(shown.year()) + ".csv";
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(HolidayCsv.write(shown.holidays()).getBytes(StandardCharsets.UTF_8));
    }

    private String again(Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(null, model);
    }

    private String page(Integer year, Model model) {
        var shown = service.year(year);
        model.addAttribute("shown", shown);
        model.addAttribute("mayChange", service.mayChange());
        model.addAttribute("kinds", kinds());
        model.addAttribute("columns", HolidayFile.Column.values());
        return "calendar/holidays";
    }

    private Map<HolidayKind, String> kinds() {
        var kinds = new EnumMap<HolidayKind, String>(HolidayKind.class);
        for (var kind : HolidayKind.values()) {
            kinds.put(kind, messages.getMessage("calendar.kind." + kind, null, LocaleContextHolder.getLocale()));
        }
        return kinds;
    }

    /** A year typed in the Buddhist Era; whatever else is typed is left out. */
    private static Integer commonEra(String year) {
        return year != null && year.matches("2[4-6]\\d\\d") ? Integer.valueOf(Integer.parseInt(year) - 543) : null;
    }
}
