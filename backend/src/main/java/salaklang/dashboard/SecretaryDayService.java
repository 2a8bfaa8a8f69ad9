package salaklang.dashboard;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.committee.CommitteeId;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.CommitteeView;
import salaklang.dashboard.Work.Need;
import salaklang.identity.CurrentUser;
import salaklang.identity.UnitCode;
import salaklang.organisation.Organisation;
import salaklang.recommendation.RecommendationRecord;
import salaklang.web.Dates;

/** Gathers what a secretary has to do, by few queries whatever the number of assignments. */
@Service
class SecretaryDayService {

    private final CommitteeRegister committees;
    private final RecommendationRecord recommendations;
    private final Work work;
    private final NextMeetings meetings;
    private final Organisation organisation;
    private final CurrentUser user;
    private final Dates dates;

    SecretaryDayService(
            CommitteeRegister committees,
            RecommendationRecord recommendations,
            Work work,
            NextMeetings meetings,
            Organisation organisation,
            CurrentUser user,
            Dates dates) {
        this.committees = committees;
        this.recommendations = recommendations;
        this.work = work;
        this.meetings = meetings;
        this.organisation = organisation;
        this.user = user;
        this.dates = dates;
    }

    @Transactional(readOnly = true)
    public SecretaryDay read() {
        var mine = mine();
        var found = work.ofSecretary(mine.keySet(), dates.today(), Near.lastDay(dates));
        var toCheck = found.getOrDefault(Need.CHECK, WorkList.EMPTY);
        var returned = found.getOrDefault(Need.RETURNED, WorkList.EMPTY);
        var lateOrSilent = found.getOrDefault(Need.LATE_OR_SILENT, WorkList.EMPTY);
        return new SecretaryDay(
                dates.today(),
                toCheck,
                returned,
                lateOrSilent,
                recommendations.waitingForSecretary(mine.keySet()),
                meetings.of(mine.keySet()).orElse(null),
                mine,
                organisation.byCode(units(toCheck, returned, lateOrSilent)));
    }

    private Map<CommitteeId, CommitteeView> mine() {
        var person = user.require();
        return committees.visibleTo(person).stream()
                .filter(committee -> committees.runs(person, committee))
                .collect(toMap(CommitteeView::id, identity(), (one, same) -> one, LinkedHashMap::new));
    }

    private static Set<UnitCode> units(WorkList... lists) {
        return Stream.of(lists)
                .flatMap(list -> list.rows().stream())
                .map(WorkRow::unit)
                .collect(toSet());
    }
}
