package salaklang.escalation;

import salaklang.web.WrongState;

/** Somebody recorded another version since the form was opened, which therefore changes nothing: 409. */
class LadderChangedMeanwhile extends WrongState {

    LadderChangedMeanwhile() {
        super("ladder", "CHANGED");
    }
}
