package salaklang.web;

import org.springframework.beans.NotReadablePropertyException;
import org.springframework.validation.BindingResult;

/** Bad input on its way back into the form it came from. */
public final class Forms {

    private Forms() {}

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
