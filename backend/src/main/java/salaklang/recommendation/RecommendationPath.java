package salaklang.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import salaklang.web.Dates;
import salaklang.web.Step;

/** The whole path of a recommendation in words (เส้นทางเรื่องนี้): what happened, and what is still to come. */
@Component
class RecommendationPath {

    private final MessageSource messages;
    private final Dates dates;

    RecommendationPath(MessageSource messages, Dates dates) {
        this.messages = messages;
        this.dates = dates;
    }

    List<Step> of(RecommendationDetail detail) {
        var view = detail.recommendation();
        var path = new ArrayList<Step>();
        path.add(new Step(
                say("recommendation.path.meeting", view.meetingNumber(), view.itemNumber()),
                dates.date(view.meetingAt()),
                true));
        for (var step : detail.steps()) {
            if (step.getKind() != StepKind.DRAFTED) {
                path.add(new Step(say("recommendation.path." + step.getKind()), note(step), true));
            }
        }
        ahead(view.state()).forEach(key -> path.add(new Step(say(key), null, false)));
        return path;
    }

    private String note(RecommendationStep step) {
        return Stream.of(step.getByPosition(), dates.dateTime(step.getAt()), step.getNote())
                .filter(part -> part != null)
                .collect(Collectors.joining(" · "));
    }

    private static Stream<String> ahead(RecommendationState state) {
        return switch (state) {
            case DRAFT, SENT_BACK ->
                Stream.of("propose", "decide", "carry-out", "report-back").map("recommendation.path.ahead."::concat);
            case PROPOSED -> Stream.of("decide", "carry-out", "report-back").map("recommendation.path.ahead."::concat);
            case IN_PROGRESS -> Stream.of("carry-out", "report-back").map("recommendation.path.ahead."::concat);
            case FULFILLED -> Stream.of("report-back").map("recommendation.path.ahead."::concat);
            default -> Stream.empty();
        };
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
