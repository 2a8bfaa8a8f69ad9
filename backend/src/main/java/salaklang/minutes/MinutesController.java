package salaklang.minutes;

import java.io.IOException;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import salaklang.committee.CommitteeId;
import salaklang.meeting.MeetingId;
import salaklang.spreadsheet.Rows;

/** Minutes to read, and their files. */
@Controller
@RequestMapping("/{province}/minutes")
class MinutesController {

    private static final int PAGE = 50;

    private final MinutesService service;
    private final MinutesLock lock;
    private final MinutesFiles files;
    private final MinutesPages pages;

    MinutesController(MinutesService service, MinutesLock lock, MinutesFiles files, MinutesPages pages) {
        this.service = service;
        this.lock = lock;
        this.files = files;
        this.pages = pages;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) CommitteeId committee,
            @RequestParam(required = false) MinutesId after,
            Model model) {
        var page = Rows.Page.of(files.page(committee, after, PAGE + 1), PAGE, MinutesView::id);
        model.addAttribute("minutes", page.rows());
        model.addAttribute("next", page.next());
        return "minutes/list";
    }

    /** Where the minutes of a meeting are; for its secretary also where they begin. */
    @GetMapping("/meeting/{meeting}")
    String ofMeeting(@PathVariable String province, @PathVariable MeetingId meeting, Model model) {
        var latest = files.latest(meeting);
        if (latest.isPresent()) {
            return "redirect:/" + province + "/minutes/" + latest.get().id();
        }
        model.addAttribute("meeting", files.meetingToDraft(meeting));
        model.addAttribute("styles", pages.choices("minutes.style.", RecordingStyle.values()));
        return "minutes/begin";
    }

    @PostMapping("/meeting/{meeting}")
    String draft(
            @PathVariable String province,
            @PathVariable MeetingId meeting,
            @RequestParam(defaultValue = "SUMMARY") RecordingStyle style,
            RedirectAttributes redirect) {
        var id = service.draft(meeting, style);
        redirect.addFlashAttribute("notice", "minutes.done.drafted");
        return "redirect:/" + province + "/minutes/" + id + "/edit";
    }

    @GetMapping("/{id}")
    String show(@PathVariable MinutesId id, Model model) {
        pages.show(model, files.file(id));
        return "minutes/show";
    }

    @GetMapping("/{id}/pdf")
    ResponseEntity<Resource> pdf(@PathVariable MinutesId id) {
        return files.pdf(id).download();
    }

    @GetMapping("/{id}/docx")
    ResponseEntity<Resource> docx(@PathVariable MinutesId id) {
        return files.docx(id).download();
    }

    @GetMapping("/{id}/excerpts/{section}/pdf")
    ResponseEntity<Resource> excerptPdf(@PathVariable MinutesId id, @PathVariable SectionId section) {
        return files.excerpt(id, section, true).download();
    }

    @GetMapping("/{id}/excerpts/{section}/docx")
    ResponseEntity<Resource> excerptDocx(@PathVariable MinutesId id, @PathVariable SectionId section) {
        return files.excerpt(id, section, false).download();
    }

    @GetMapping("/{id}/verify")
    String verify(@PathVariable MinutesId id, Model model) {
        model.addAttribute("file", files.file(id));
        model.addAttribute("intact", lock.isIntact(id));
        return "minutes/verify";
    }

    /** Whether a file is the one that was signed. */
    @PostMapping("/{id}/verify")
    String verify(@PathVariable MinutesId id, @RequestParam(required = false) List<MultipartFile> upload, Model model)
            throws IOException {
        var page = verify(id, model);
        if (upload != null && !upload.isEmpty() && !upload.get(0).isEmpty()) {
            model.addAttribute("given", Fingerprint.of(upload.get(0).getBytes()));
        }
        return page;
    }
}
