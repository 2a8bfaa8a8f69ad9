package salaklang.directive;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a directive and the choices of its form are called. */
@Component
class DirectiveWords {

    private final MessageSource messages;

    DirectiveWords(MessageSource messages) {
        this.messages = messages;
    }

    /** Such as ข้อสั่งการที่ 12/2569, or หนังสือที่ มท 0809.3/ว 1234. */
    String name(Directive directive) {
        return directive.letter() == null
                ? say("directive.name.DIRECTIVE", directive.number())
                : say("directive.name.LETTER", directive.letter().number());
    }

    String meeting(String number) {
        return say("directive.name.meeting", number);
    }

    String laosOf(String district) {
        return say("directive.laos-of.one", district);
    }

    /** The constants of an enum with their words, in their order. */
    <E extends Enum<E>> Map<String, String> choices(String prefix, E[] constants) {
        var choices = new LinkedHashMap<String, String>();
        Arrays.stream(constants).forEach(each -> choices.put(each.name(), say(prefix + "." + each.name())));
        return choices;
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
