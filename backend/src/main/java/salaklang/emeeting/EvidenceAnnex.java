package salaklang.emeeting;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import salaklang.decision.DecisionBook;
import salaklang.decision.ItemDecisions;
import salaklang.document.Paper;
import salaklang.document.Paper.Align;
import salaklang.document.Paper.Block;
import salaklang.document.Paper.Gap;
import salaklang.document.Paper.Grid;
import salaklang.document.Paper.Heading;
import salaklang.document.Paper.Labelled;
import salaklang.document.Paper.Text;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingRecord;
import salaklang.meeting.MeetingView;
import salaklang.web.Dates;

/**
 * One page of evidence that a meeting was held by electronic media as the law wants it (พ.ร.ก. ว่าด้วยการประชุมผ่านสื่ออิเล็กทรอนิกส์
 * พ.ศ. 2563 ม.9): who was identified how, who was there from when to when, what went wrong, and where the recording is.
 */
@Component
class EvidenceAnnex {

    private final EMeetingService service;
    private final MeetingRecord meetings;
    private final DecisionBook decisions;
    private final MessageSource messages;
    private final Dates dates;
    private final Clock clock;

    EvidenceAnnex(
            EMeetingService service,
            MeetingRecord meetings,
            DecisionBook decisions,
            MessageSource messages,
            Dates dates,
            Clock clock) {
        this.service = service;
        this.meetings = meetings;
        this.decisions = decisions;
        this.messages = messages;
        this.dates = dates;
        this.clock = clock;
    }

    /** @throws AccessDeniedException to whom people's addresses are not shown */
    Paper of(MeetingId id) {
        var file = service.file(id);
        if (!file.seesEvidence()) {
            throw new AccessDeniedException("The evidence is for those who run the committee");
        }
        var meeting = file.meeting();
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(1, say("emeeting.evidence"), true));
        blocks.add(new Text(
                meeting.committeeName() + " " + say("meeting.number", meeting.numberBE()), Align.CENTRE, true, false));
        blocks.add(new Text(
                dates.longDate(meeting.startsAt()) + " " + dates.time(meeting.startsAt()), Align.CENTRE, false, false));
        blocks.add(new Labelled(say("emeeting.evidence.mode"), say("meeting.mode." + meeting.mode())));
        blocks.add(new Labelled(say("emeeting.evidence.system"), system(file)));
        blocks.add(new Heading(2, say("emeeting.evidence.attendees"), false));
        blocks.add(attendees(file));
        blocks.add(new Heading(2, say("emeeting.evidence.ballots"), false));
        blocks.add(ballots(meeting));
        blocks.add(new Heading(2, say("emeeting.incidents"), false));
        incidents(file, blocks);
        blocks.add(new Heading(2, say("emeeting.recording"), false));
        recording(file, blocks);
        if (file.arrangement().retention() != null) {
            blocks.add(
                    new Labelled(say("emeeting.retention"), file.arrangement().retention()));
        }
        blocks.add(new Gap(1));
        blocks.add(Text.of(say("emeeting.evidence.made", dates.dateTime(clock.instant()))));
        var thai = !LocaleContextHolder.getLocale().getLanguage().equals("en");
        return new Paper(say("emeeting.evidence"), LocaleContextHolder.getLocale(), thai, null, blocks);
    }

    private String system(EMeetingFile file) {
        var link = file.arrangement().link() == null ? "–" : file.arrangement().link();
        return file.arrangement().domestic() ? link + " (" + say("emeeting.domestic.short") + ")" : link;
    }

    private Block attendees(EMeetingFile file) {
        var header = List.of(
                say("emeeting.who"),
                say("emeeting.identified"),
                say("emeeting.joined"),
                say("emeeting.left"),
                say("emeeting.address"));
        var rows = file.connections().stream()
                .map(each -> List.of(
                        each.position() + (each.name().equals(each.position()) ? "" : "\n" + each.name()),
                        identified(each),
                        dates.dateTime(each.joinedAt()),
                        each.leftAt() == null ? "–" : sameDay(each.joinedAt(), each.leftAt()),
                        each.address() == null ? "–" : "IP:" + each.address()))
                .toList();
        return rows.isEmpty() ? Text.of(say("emeeting.nobody")) : new Grid(List.of(6, 5, 5, 3, 5), header, rows, true);
    }

    /** Open votes and secret ones alike by their totals: who voted what stands in the minutes, where it may be known. */
    private Block ballots(MeetingView meeting) {
        var decided = decisions.of(meeting.id());
        var rows = meetings.agenda(meeting.id()).stream()
                .flatMap(item -> decided.getOrDefault(item.id(), ItemDecisions.none(item.id())).ballots().stream()
                        .filter(ballot -> ballot.count() != null)
                        .map(ballot -> List.of(
                                item.number() + " " + item.title(),
                                say("decision.secrecy." + ballot.secrecy()),
                                say(
                                        "emeeting.evidence.count",
                                        ballot.count().inFavour(),
                                        ballot.count().against(),
                                        ballot.count().abstained()),
                                say("decision.ballot." + ballot.state()))))
                .toList();
        return rows.isEmpty()
                ? Text.of(say("emeeting.evidence.no-ballots"))
                : new Grid(List.of(7, 4, 5, 3), ballotHeader(), rows, true);
    }

    private List<String> ballotHeader() {
        return List.of(
                say("emeeting.evidence.item"),
                say("emeeting.evidence.way"),
                say("emeeting.evidence.votes"),
                say("emeeting.evidence.result"));
    }

    private String identified(ConnectionView each) {
        var how = say("emeeting.identification." + each.identifiedBy())
                + (each.voucher() == null ? "" : " " + each.voucher());
        return each.identifiedAt().equals(each.joinedAt()) ? how : how + "\n" + dates.dateTime(each.identifiedAt());
    }

    /** The second of two moments, without its date where that is the first one's. */
    private String sameDay(Instant first, Instant second) {
        return dates.date(first).equals(dates.date(second)) ? dates.time(second) : dates.dateTime(second);
    }

    private void incidents(EMeetingFile file, List<Block> blocks) {
        for (var each : file.incidents()) {
            blocks.add(Text.of(moment(each.reportedAt(), each.reportedBy()) + " " + each.what()));
            blocks.add(Text.of(
                    each.resolution() == null
                            ? say("emeeting.unresolved")
                            : moment(each.resolvedAt(), each.resolvedBy()) + " " + each.resolution()));
        }
        if (file.incidents().isEmpty()) {
            blocks.add(Text.of(say("emeeting.incidents.none")));
        }
    }

    private void recording(EMeetingFile file, List<Block> blocks) {
        var recording = file.recording();
        if (recording == null) {
            blocks.add(Text.of(say(file.isSecret() ? "emeeting.recording.secret" : "emeeting.recording.none")));
            return;
        }
        blocks.add(new Labelled(say("emeeting.recording.link"), recording.link()));
        blocks.add(new Labelled("SHA-256", recording.sha256()));
        blocks.add(new Labelled(say("emeeting.recording.noted"), dates.dateTime(recording.notedAt())));
    }

    private String moment(Instant at, String who) {
        return dates.dateTime(at) + " (" + who + ")";
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
