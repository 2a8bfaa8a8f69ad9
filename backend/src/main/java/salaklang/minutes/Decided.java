package salaklang.minutes;

import java.util.List;
import java.util.stream.Stream;
import salaklang.attendance.Quorum;
import salaklang.decision.BallotState;
import salaklang.decision.BallotView;
import salaklang.decision.Choice;
import salaklang.decision.ConflictView;
import salaklang.decision.ItemDecisions;
import salaklang.decision.OutcomeState;
import salaklang.decision.OutcomeView;
import salaklang.meeting.AgendaItemView;
import salaklang.meeting.OutcomeKind;
import salaklang.minutes.Proceedings.Ballot;
import salaklang.minutes.Proceedings.Dissent;
import salaklang.minutes.Proceedings.Matter;
import salaklang.minutes.Proceedings.Outcome;
import salaklang.minutes.Proceedings.Recusal;

/** What the decisions on record say of one line of the agenda. */
final class Decided {

    private Decided() {}

    /**
     * @param only whether nothing stands below it, for a heading
     * @param arisen what is said of the matters arising
     * @param on null where nothing is on record
     */
    static Matter matter(AgendaItemView line, boolean only, List<String> arisen, ItemDecisions on, Quorum quorum) {
        return new Matter(
                line.id(),
                line.number(),
                line.isHeading(),
                only,
                line.listsMattersArising(),
                line.late(),
                line.title(),
                note(line, on),
                arisen,
                on == null ? List.of() : recusals(on, quorum),
                on == null ? List.of() : ballots(on),
                on == null
                        ? List.of()
                        : on.dissents().stream()
                                .map(dissent -> new Dissent(dissent.position(), dissent.text()))
                                .toList(),
                on == null
                        ? List.of()
                        : on.outcomes().stream().flatMap(Decided::outcome).toList());
    }

    private static String note(AgendaItemView line, ItemDecisions on) {
        var words = on == null || on.note().text() == null || on.note().text().isBlank()
                ? line.note()
                : on.note().text();
        return words == null || words.isBlank() ? null : words.strip();
    }

    /** Each with how many members the item's quorum was reckoned from (ม.15). */
    private static List<Recusal> recusals(ItemDecisions on, Quorum quorum) {
        int out = (int) on.conflicts().stream()
                .filter(ConflictView::isRecused)
                .map(ConflictView::seat)
                .distinct()
                .count();
        return on.conflicts().stream()
                .filter(conflict -> conflict.isRecused() || conflict.stayedAt() != null && !conflict.isWithdrawn())
                .map(conflict -> new Recusal(
                        conflict.position(),
                        conflict.reason(),
                        !conflict.isRecused(),
                        conflict.carried() ? null : conflict.leftAt(),
                        conflict.carried() ? null : conflict.returnedAt(),
                        quorum.members() - out))
                .toList();
    }

    private static List<Ballot> ballots(ItemDecisions on) {
        return on.ballots().stream()
                .filter(ballot -> ballot.outcome() != null && ballot.count() != null)
                .filter(ballot -> ballot.state() == BallotState.CARRIED || ballot.state() == BallotState.FALLEN)
                .filter(ballot ->
                        on.outcomes().stream().anyMatch(outcome -> ballot.id().equals(outcome.ballot())))
                .map(Decided::ballot)
                .toList();
    }

    private static Ballot ballot(BallotView ballot) {
        return new Ballot(
                ballot.isSecret(),
                ballot.count().inFavour(),
                ballot.count().against(),
                ballot.count().abstained(),
                ballot.casting() == null ? null : ballot.casting() == Choice.FOR,
                ballot.castBy());
    }

    private static Stream<Outcome> outcome(OutcomeView outcome) {
        if (!outcome.isClosed() || outcome.kind() == OutcomeKind.NONE) {
            return Stream.empty();
        }
        var words = words(outcome);
        return Stream.of(
                outcome.state() == OutcomeState.FALLEN
                        ? new Outcome(
                                OfficialWords.RESOLUTION, "ไม่เห็นชอบ" + (words.isEmpty() ? "" : " (" + words + ")"))
                        : new Outcome(label(outcome.kind()), words));
    }

    private static String label(OutcomeKind kind) {
        return switch (kind) {
            case RECOMMENDATION -> OfficialWords.RECOMMENDATION;
            case DIRECTIVE -> OfficialWords.DIRECTIVE;
            default -> OfficialWords.RESOLUTION;
        };
    }

    private static String words(OutcomeView outcome) {
        var text = outcome.text() == null ? "" : outcome.text().strip();
        var verb =
                switch (outcome.kind()) {
                    case TAKE_NOTE -> "รับทราบ";
                    case ENDORSE -> "เห็นชอบ";
                    case APPROVE -> "อนุมัติ";
                    case POSTPONED -> "เลื่อนการพิจารณา";
                    default -> "";
                };
        return text.startsWith(verb) ? text : (verb + " " + text).strip();
    }
}
