package salaklang.roster;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
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
import salaklang.committee.CommitteeId;
import salaklang.web.Forms;
import salaklang.web.InvalidInput;

/** Bringing members of a committee by a spreadsheet. */
@Controller
@RequestMapping("/{province}/roster/{id}")
class RosterController {

    static final MediaType SPREADSHEET =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    /** The file chosen. */
    record UploadForm(List<MultipartFile> files) {}

    private final RosterService service;
    private final Template template;

    RosterController(RosterService service, Template template) {
        this.service = service;
        this.template = template;
    }

    @GetMapping
    String choose(@PathVariable CommitteeId id, Model model) {
        model.addAttribute("form", new UploadForm(List.of()));
        return choosePage(id, model);
    }

    @PostMapping
    String upload(
            @PathVariable String province,
            @PathVariable CommitteeId id,
            @ModelAttribute("form") UploadForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response) {
        try {
            var files = form.files() == null ? List.<MultipartFile>of() : form.files();
            return "redirect:/" + province + "/roster/" + id + "/" + service.upload(id, files);
        } catch (InvalidInput input) {
            Forms.reject(binding, input);
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return choosePage(id, model);
        }
    }

    @GetMapping("/template")
    ResponseEntity<byte[]> template(@PathVariable CommitteeId id) {
        service.committee(id);
        return ResponseEntity.ok()
                .contentType(SPREADSHEET)
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename("รายชื่อกรรมการ.xlsx", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(template.write());
    }

    @GetMapping("/{upload}")
    String preview(@PathVariable CommitteeId id, @PathVariable UUID upload, Model model) {
        model.addAttribute("committee", service.committee(id));
        var preview = service.preview(id, upload);
        model.addAttribute("upload", preview.upload());
        model.addAttribute("right", preview.right());
        model.addAttribute("wrong", preview.wrong());
        return "roster/preview";
    }

    @PostMapping("/{upload}")
    String takeOver(
            @PathVariable String province,
            @PathVariable CommitteeId id,
            @PathVariable UUID upload,
            @RequestParam(defaultValue = "false") boolean rest,
            RedirectAttributes redirect) {
        var taken = service.takeOver(id, upload, rest);
        redirect.addFlashAttribute("notice", "roster.notice.taken-over");
        redirect.addFlashAttribute("noticeArgs", new Object[] {taken});
        return "redirect:/" + province + "/committees/" + id;
    }

    private String choosePage(CommitteeId id, Model model) {
        model.addAttribute("committee", service.committee(id));
        model.addAttribute("uploads", service.latest(id));
        model.addAttribute("columns", Column.values());
        return "roster/choose";
    }
}
