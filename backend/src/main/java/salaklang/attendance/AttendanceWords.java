package salaklang.attendance;

import java.util.LinkedHashMap;
import java.util.Map;
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

    /** What is on record now of what somebody else has recorded, by the fields of the form. */
    Map<String, String> of(ListChanged changed, AttendancePage now) {
        var said = new LinkedHashMap<String, String>();
        for (var row : now.rows()) {
            if (changed.fields().contains("seat-" + row.id())) {
                var presence = row.attendee().presence();
                said.put(
                        "seat-" + row.id(),
                        say(
                                "attendance.error.changed",
                                row.attendee().position(),
                                say("attendance.presence." + (presence == null ? "unknown" : presence))));
            }
        }
        if (changed.fields().contains("participants")) {
            said.put("participants", say("attendance.error.changed-participants", String.join(", ", now.others())));
        }
        return said;
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    String of(InvalidInput input) {
        return messages.getMessage(
                input.messageKey(), input.arguments(), input.messageKey(), LocaleContextHolder.getLocale());
    }
}
