package salaklang.emeeting;

import org.springframework.stereotype.Component;
import salaklang.committee.RuleProfile;
import salaklang.meeting.MeetingCards;
import salaklang.meeting.MeetingView;

/** The way to the electronic part, on the page of a meeting. */
@Component
class EMeetingCards implements MeetingCards {

    @Override
    public String template() {
        return "emeeting/parts";
    }

    @Override
    public MeetingView content(MeetingView meeting, RuleProfile rules, boolean runs) {
        return meeting.mode().isElectronic() ? meeting : null;
    }
}
