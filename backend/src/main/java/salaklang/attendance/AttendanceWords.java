package salaklang.attendance;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import salaklang.web.InvalidInput;

/** Puts what was refused into the reader's words. */
@Component
class AttendanceWords {

    private final MessageSource messages;

    AttendanceWords(MessageSource messages) {
        this.messages = messages;
    }

    String of(InvalidInput input) {
        return messages.getMessage(
                input.messageKey(), input.arguments(), input.messageKey(), LocaleContextHolder.getLocale());
    }
}
