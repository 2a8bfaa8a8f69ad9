package salaklang.discussion;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import salaklang.assignment.AssignmentId;
import salaklang.web.Forms;
import salaklang.web.InvalidInput;
import salaklang.web.Live;
import salaklang.web.Once;

/** A section of the assignment's page, and a page of its own. */
@Controller
@RequestMapping("/{province}/assignments/{id}/comments")
class DiscussionController {

    private static final String HTMX = "HX-Request";
    private static final String BOOSTED = "HX-Boosted";

    record CommentForm(String comment, Boolean question, List<String> mentions, UUID answer) {

        static CommentForm empty(UUID answer) {
            return new CommentForm(null, null, List.of(), answer);
        }

        NewComment said() {
            return new NewComment(
                    comment,
                    Boolean.TRUE.equals(question),
                    mentions == null ? List.of() : mentions,
                    answer == null ? null : new CommentId(answer));
        }
    }

    private final DiscussionService service;
    private final Live live;
    private final Once once;

    DiscussionController(DiscussionService service, Live live, Once once) {
        this.service = service;
        this.live = live;
        this.once = once;
    }

    @GetMapping
    String show(
            @PathVariable AssignmentId id,
            @RequestParam(required = false) UUID answer,
            @RequestHeader(name = HTMX, required = false) String htmx,
            @RequestHeader(name = BOOSTED, required = false) String boosted,
            Model model) {
        model.addAttribute("form", CommentForm.empty(answer));
        return view(id, answer, htmx != null && boosted == null, model);
    }

    /** What was said, without the form that somebody may be writing in. */
    @GetMapping("/list")
    String list(@PathVariable AssignmentId id, Model model) {
        model.addAttribute("discussion", service.read(id));
        return "discussion/parts :: list";
    }

    @GetMapping("/live")
    SseEmitter live(@PathVariable AssignmentId id) {
        service.requireSees(id);
        return live.watch(DiscussionService.topic(id));
    }

    @PostMapping
    Object write(
            @PathVariable String province,
            @PathVariable AssignmentId id,
            @RequestParam(name = Once.PARAMETER, required = false) UUID key,
            @ModelAttribute("form") CommentForm form,
            BindingResult result,
            @RequestHeader(name = HTMX, required = false) String htmx,
            @RequestHeader(name = BOOSTED, required = false) String boosted,
            Model model,
            RedirectAttributes flash) {
        if (!result.hasErrors()) {
            try {
                once.run(key, () -> service.write(id, form.said()));
                return done(province, id, "discussion.notice.written", flash);
            } catch (InvalidInput e) {
                Forms.reject(result, e);
            }
        }
        var view = view(id, form.answer(), htmx != null && boosted == null, model);
        return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @PostMapping("/{comment}/withdrawal")
    String withdraw(
            @PathVariable String province,
            @PathVariable AssignmentId id,
            @PathVariable CommentId comment,
            RedirectAttributes flash) {
        service.withdraw(id, comment);
        return done(province, id, "discussion.notice.withdrawn", flash);
    }

    private String view(AssignmentId id, UUID answer, boolean section, Model model) {
        var discussion = service.read(id);
        model.addAttribute("discussion", discussion);
        model.addAttribute("answered", answer == null ? null : discussion.thread(new CommentId(answer)));
        return section ? "discussion/parts :: talk" : "discussion/comments";
    }

    private static String done(String province, AssignmentId id, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return "redirect:/" + province + "/assignments/" + id + "/comments";
    }
}
