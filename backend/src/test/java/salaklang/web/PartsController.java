package salaklang.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of all parts. */
@Controller
@TestComponent
@RequestMapping("/{province}/parts")
class PartsController {

    @GetMapping
    String show(Model model) {
        model.addAttribute("form", new Form(null, null, null, null, null, null, false, null));
        return parts(model);
    }

    @PostMapping
    ModelAndView save(
            @Valid @ModelAttribute("form") Form form, BindingResult result, Model model, RedirectAttributes to) {
        if ("late".equals(form.title())) {
            Forms.reject(result, new InvalidInput("dueDate", "typeMismatch.java.time.LocalDate"));
        }
        if ("unknown".equals(form.title())) {
            Forms.reject(result, new InvalidInput("nowhere", "typeMismatch"));
        }
        if (result.hasErrors()) {
            return new ModelAndView(parts(model), model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        to.addFlashAttribute("notice", "action.save");
        return new ModelAndView("redirect:/si-sa-ket/parts?" + form.dueDate() + "T" + form.at());
    }

    private static String parts(Model model) {
        model.addAttribute("units", new TreeMap<>(Map.of("nre", "ทสจ.ศรีสะเกษ", "dla", "สถจ.ศรีสะเกษ")));
        model.addAttribute(
                "steps",
                List.of(
                        new Step("ประชุมครั้งที่ 2/2569 วาระ 4.2", "10 มิ.ย. 2569", true),
                        new Step("รองผู้ว่าราชการจังหวัดอนุมัติ", "11 มิ.ย. 2569 09.12 น.", true),
                        new Step("ส่งงานและเลขานุการตรวจ", null, false)));
        model.addAttribute("total", new Total(Total.READ));
        model.addAttribute("near", LocalDate.of(2026, 7, 16));
        model.addAttribute("past", LocalDate.of(2026, 7, 1));
        model.addAttribute("far", LocalDate.of(2026, 8, 20));
        return "parts";
    }

    record Form(
            @NotBlank String title,
            @NotNull LocalDate dueDate,
            LocalTime at,
            String text,
            String unit,
            List<String> units,
            boolean urgent,
            List<MultipartFile> files) {}
}
