package salaklang.committee;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import salaklang.web.Forms;
import salaklang.web.InvalidInput;

/** What a form gets: the next page, or itself again with what was typed and what is wrong with it. */
final class FormAnswer {

    private FormAnswer() {}

    /**
     * @param change does it, and says which page comes next
     * @param formAgain the form's page; it shows the version of now, so that what was typed can be sent knowingly
     */
    static String to(
            BindingResult form, Supplier<String> change, HttpServletResponse response, Supplier<String> formAgain) {
        var status = HttpStatus.UNPROCESSABLE_ENTITY;
        if (!form.hasErrors()) {
            try {
                return change.get();
            } catch (InvalidInput input) {
                Forms.reject(form, input);
            } catch (ChangedMeanwhile changed) {
                form.reject("committee.error.changed");
                status = HttpStatus.CONFLICT;
            }
        }
        response.setStatus(status.value());
        return formAgain.get();
    }
}
