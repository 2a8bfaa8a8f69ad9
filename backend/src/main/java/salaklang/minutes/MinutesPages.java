package salaklang.minutes;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import salaklang.web.Dates;
import salaklang.web.InvalidInput;
import salaklang.web.Step;

/** What the pages of minutes show beside the minutes themselves. */
@Component
class MinutesPages {

    private final MessageSource messages;
    private final Dates dates;
    private final MinutesFiles files;

    MinutesPages(MessageSource messages, Dates dates, MinutesFiles files) {
        this.messages = messages;
        this.dates = dates;
        this.files = files;
    }

    void show(Model model, MinutesFile file) {
        model.addAttribute("file", file);
        model.addAttribute("steps", steps(file.minutes(), file.signatures()));
        model.addAttribute("capacities", List.of(Capacity.values()));
        if (file.runs() && file.is("CIRCULATED")) {
            var adopting = new LinkedHashMap<String, String>();
            files.adopting(file.minutes())
                    .forEach((meeting, number) -> adopting.put(meeting.toString(), text("meeting.number", number)));
            model.addAttribute("adopting", adopting);
        }
    }

    Map<String, String> choices(String prefix, Enum<?>... values) {
        return Stream.of(values)
                .collect(toMap(
                        Enum::name, value -> text(prefix + value.name()), (one, same) -> one, LinkedHashMap::new));
    }

    String text(InvalidInput input) {
        return text(input.messageKey(), input.arguments());
    }

    List<Step> steps(MinutesView minutes, List<SignatureView> signatures) {
        var steps = new ArrayList<Step>();
        steps.add(new Step(text("minutes.state.DRAFT"), at(minutes.draftedAt()), true));
        if (minutes.circulatedAt() != null || minutes.adoptedAt() == null) {
            var until = minutes.closesOn() == null ? null : text("minutes.closes", dates.date(minutes.closesOn()));
            steps.add(new Step(text("minutes.state.CIRCULATED"), until, minutes.circulatedAt() != null));
        }
        var how = minutes.adoptedBy() == null
                ? null
                : text("minutes.adopted-by." + minutes.adoptedBy()) + " · " + at(minutes.adoptedAt());
        steps.add(new Step(text("minutes.state.ADOPTED"), how, minutes.adoptedAt() != null));
        steps.add(new Step(text("minutes.state.LOCKED"), at(minutes.lockedAt()), minutes.lockedAt() != null));
        int all = Capacity.values().length;
        steps.add(new Step(
                text("minutes.signed"),
                text("minutes.signed.count", signatures.size(), all),
                signatures.size() == all));
        return steps;
    }

    private String at(Instant instant) {
        return instant == null ? null : dates.dateTime(instant);
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, key, LocaleContextHolder.getLocale());
    }
}
