package salaklang.decision;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.attendance.RollView;
import salaklang.decision.DecisionRows.Kind;
import salaklang.identity.Person;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingView;

/**
 * How a meeting decided each of its items, for the minutes and the room. It asks nobody's permission: whoever shows the
 * answer does.
 */
@Service
@Transactional(readOnly = true)
public class DecisionBook {

    private final DecisionRows rows;
    private final Ballots ballots;
    private final Votes votes;
    private final Floors floors;

    DecisionBook(DecisionRows rows, Ballots ballots, Votes votes, Floors floors) {
        this.rows = rows;
        this.ballots = ballots;
        this.votes = votes;
        this.floors = floors;
    }

    /** Every item about which something is on record, by one query. */
    public Map<AgendaItemId, ItemDecisions> of(MeetingId meeting) {
        return read(meeting).items();
    }

    /** The same with the item that the meeting has in hand, by one query. */
    public MeetingDecisions read(MeetingId meeting) {
        var found = rows.of(meeting);
        return new MeetingDecisions(
                found.getOrDefault(Kind.IN_HAND, List.of()).stream()
                        .findFirst()
                        .map(DecisionRows::item)
                        .orElse(null),
                items(found));
    }

    private static Map<AgendaItemId, ItemDecisions> items(Map<Kind, List<JsonNode>> found) {
        var noted = found.getOrDefault(Kind.NOTE, List.of()).stream()
                .collect(toMap(DecisionRows::item, DecisionRows::note));
        var decided = views(found, Kind.OUTCOME, DecisionRows::outcome);
        var cast = found.getOrDefault(Kind.MARK, List.of()).stream()
                .collect(groupingBy(DecisionRows::ballotOf, mapping(DecisionRows::vote, toList())));
        var voted = views(found, Kind.BALLOT, row -> {
            var ballot = DecisionRows.ballot(row, 0).id();
            return DecisionRows.ballot(row, cast.getOrDefault(ballot, List.of()).size());
        });
        var declared = views(found, Kind.CONFLICT, DecisionRows::conflict);
        var dissented = views(found, Kind.DISSENT, DecisionRows::dissent);
        return Stream.of(noted, decided, voted, declared, dissented)
                .map(Map::keySet)
                .flatMap(Set::stream)
                .distinct()
                .collect(toMap(
                        Function.identity(),
                        item -> of(
                                item,
                                noted.getOrDefault(item, NoteView.NONE),
                                decided.getOrDefault(item, List.of()),
                                voted.getOrDefault(item, List.of()),
                                cast,
                                declared.getOrDefault(item, List.of()),
                                dissented.getOrDefault(item, List.of()))));
    }

    private static <T> Map<AgendaItemId, List<T>> views(
            Map<Kind, List<JsonNode>> found, Kind kind, Function<JsonNode, T> view) {
        return found.getOrDefault(kind, List.of()).stream()
                .collect(groupingBy(DecisionRows::item, mapping(view, toList())));
    }

    /** One item; with nothing in it where nothing is on record. */
    public ItemDecisions of(MeetingId meeting, AgendaItemId item) {
        return of(meeting).getOrDefault(item, ItemDecisions.none(item));
    }

    /** How many have voted in the vote that is being taken on an item; 0 where there is none. */
    public int voted(AgendaItemId item) {
        return ballots.findByItemIdAndStateIn(item, Set.of(BallotState.OPEN)).stream()
                .mapToInt(ballot -> votes.voted(ballot.id()))
                .sum();
    }

    /** Who decides an item, and the person's own part in it, without reading again what is given. */
    public ItemFloor floor(MeetingView meeting, RollView roll, ItemDecisions decisions, Person person) {
        return floors.of(meeting, roll, decisions, person);
    }

    private static ItemDecisions of(
            AgendaItemId item,
            NoteView note,
            List<OutcomeView> outcomes,
            List<BallotView> ballots,
            Map<BallotId, List<VoteView>> cast,
            List<ConflictView> conflicts,
            List<DissentView> dissents) {
        var votes = new HashMap<BallotId, List<VoteView>>();
        for (var ballot : ballots) {
            votes.put(ballot.id(), cast.getOrDefault(ballot.id(), List.of()));
        }
        var standing = outcomes.stream()
                .filter(outcome -> outcome.state() != OutcomeState.WITHDRAWN)
                .toList();
        return new ItemDecisions(item, note, standing, outcomes.size(), ballots, votes, conflicts, dissents);
    }
}
