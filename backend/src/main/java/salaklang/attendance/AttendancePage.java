package salaklang.attendance;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.SeatView;
import salaklang.identity.CurrentUser;
import salaklang.invitation.InvitationRegister;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingRecord;
import salaklang.meeting.MeetingState;
import salaklang.meeting.MeetingView;
import salaklang.web.NotFound;

/** The attendance of a meeting as one person sees it. */
record AttendancePage(MeetingView meeting, RollView roll, boolean runs, List<SeatRow> rows) {

    /** Whether attendance may be recorded. */
    public boolean open() {
        return meeting.state() == MeetingState.INVITED || inSession();
    }

    public boolean inSession() {
        return meeting.state() == MeetingState.IN_SESSION;
    }

    /** Who attended and is no member, line by line. */
    List<String> others() {
        return roll.participants().stream()
                .filter(one -> one.attendsFor() == null)
                .map(ParticipantView::position)
                .toList();
    }

    /** As {@link SeatRow#version()}, of those who are no members. */
    String othersVersion() {
        return others().isEmpty() ? "" : Integer.toHexString(others().hashCode());
    }

    @Service
    @Transactional(readOnly = true)
    static class Reader {

        private final MeetingRecord meetings;
        private final AttendanceBook book;
        private final InvitationRegister invitations;
        private final CommitteeRegister committees;
        private final AttendanceAccess access;
        private final CurrentUser user;
        private final Clock clock;

        Reader(
                MeetingRecord meetings,
                AttendanceBook book,
                InvitationRegister invitations,
                CommitteeRegister committees,
                AttendanceAccess access,
                CurrentUser user,
                Clock clock) {
            this.meetings = meetings;
            this.book = book;
            this.invitations = invitations;
            this.committees = committees;
            this.access = access;
            this.user = user;
            this.clock = clock;
        }

        /**
         * Without the rows.
         *
         * @throws NotFound to whom the committee is not visible
         */
        AttendancePage read(MeetingId id) {
            var meeting = meetings.require(id);
            boolean runs = access.requireSees(user.require(), meeting);
            return new AttendancePage(meeting, book.roll(meeting), runs, List.of());
        }

        /** For those who run it, without the rows. */
        AttendancePage requireRuns(MeetingId id) {
            var page = read(id);
            if (!page.runs()) {
                throw new AccessDeniedException("Only those who run the committee may do this");
            }
            return page;
        }

        /** For those who run it, with what would hold for a meeting that takes up its items. */
        AdjournPage adjourn(MeetingId id) {
            var meeting = meetings.require(id);
            access.requireRuns(user.require(), meeting.committee());
            var rules = committees.rules(meeting.committee(), meeting.startsAt());
            var roll = book.roll(meeting, committees.seats(meeting.committee()), rules);
            var day = LocalDate.ofInstant(meeting.startsAt(), clock.getZone());
            var rule = FollowUpRule.of(day, day.plusDays(1), rules, invitations.declaredAdjournedRule(id));
            var members = roll.quorum().members();
            return new AdjournPage(
                    new AttendancePage(meeting, roll, true, List.of()),
                    rule,
                    FollowUpRule.lastDay(day, rules),
                    rules.adjournedWithinDays(),
                    rule == FollowUpRule.REDUCED ? new Quorum(0, members, rules.adjournedQuorum()).needed() : null);
        }

        /** For those who run it, with what the seats answered. */
        AttendancePage rows(MeetingId id) {
            var meeting = meetings.require(id);
            access.requireRuns(user.require(), meeting.committee());
            var rules = committees.rules(meeting.committee(), meeting.startsAt());
            var seats = committees.seats(meeting.committee());
            var byId = seats.stream().collect(toMap(SeatView::id, Function.identity()));
            var replies = invitations.bySeat(id);
            var roll = book.roll(meeting, seats, rules);
            var rows = roll.attendees().stream()
                    .map(one -> SeatRow.of(
                            one,
                            byId.get(one.seat()),
                            byId.containsKey(one.seat()) && Substitution.counts(byId.get(one.seat()), rules),
                            replies.get(one.seat())))
                    .toList();
            return new AttendancePage(meeting, roll, true, rows);
        }
    }
}
