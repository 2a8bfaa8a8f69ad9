package salaklang.web;

import java.util.function.Supplier;
import org.springframework.beans.NotReadablePropertyException;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** Bad input on its way back into the form it came from. */
public final class Forms {

    private Forms() {}

    /**
     * Does what a form asks for, and goes where the act says; where something is wrong with what was typed, shows the
     * page again with that, as 422.
     */
    public static Object send(BindingResult form, Model model, Supplier<String> act, Supplier<String> page) {
        if (!form.hasErrors()) {
            try {
                return act.get();
            } catch (InvalidInput e) {
                reject(form, e);
            }
        }
        return refused(page.get(), model);
    }

    /** A page as the answer to bad input. */
    public static ModelAndView refused(String view, Model model) {
        return new ModelAndView(view, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    /** Puts it beside its field, or above the form where the form has no such field. The view is to answer 422. */
    public static void reject(BindingResult form, InvalidInput input) {
        if (form.getTarget() == null) {
            // The form could not even be made of what was typed: its fields have their errors already.
            return;
        }
        try {
            form.rejectValue(input.field(), input.messageKey(), input.arguments(), input.messageKey());
        } catch (NotReadablePropertyException e) {
            form.reject(input.messageKey(), input.arguments(), input.messageKey());
        }
    }
}
