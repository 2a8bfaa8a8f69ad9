package salaklang.invitation;

import java.util.List;
import org.springframework.stereotype.Component;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.SeatView;
import salaklang.meeting.MeetingCards;
import salaklang.meeting.MeetingState;
import salaklang.meeting.MeetingView;

/** The letter and the answers, on the page of a meeting. */
@Component
class InvitationCards implements MeetingCards {

    /**
     * What the card shows.
     *
     * @param file for those who run the meeting, while answers come in; null otherwise
     * @param letter null before it is sent
     * @param mine the seats for which the person may answer now
     */
    record Card(InvitationFile file, CallOfMeeting letter, List<SeatView> mine) {}

    private final InvitationDesk desk;
    private final InvitationRegister register;
    private final CommitteeRegister committees;

    InvitationCards(InvitationDesk desk, InvitationRegister register, CommitteeRegister committees) {
        this.desk = desk;
        this.register = register;
        this.committees = committees;
    }

    @Override
    public String template() {
        return "invitation/parts";
    }

    @Override
    public Card content(MeetingView meeting, boolean runs) {
        if (meeting.state() == MeetingState.PLANNED) {
            return null;
        }
        boolean open = meeting.state() == MeetingState.INVITED;
        if (open && runs) {
            var file = desk.file(meeting, committees.require(meeting.committee()));
            return file.letter() == null ? null : new Card(file, file.letter(), List.of());
        }
        var letter = register.call(meeting.id()).orElse(null);
        return letter == null
                ? null
                : new Card(null, letter, open ? desk.mine(committees.seats(meeting.committee())) : List.of());
    }
}
