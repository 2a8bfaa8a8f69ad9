package salaklang.committee;

import salaklang.web.InvalidInput;
import salaklang.web.WrongState;

/** Somebody changed it since the form was opened, which therefore changes nothing: 409. */
class ChangedMeanwhile extends WrongState {

    ChangedMeanwhile() {
        super("committee", "CHANGED");
    }

    /** @throws InvalidInput where the form says not which version it shows */
    static void refuse(Integer shown, int present) {
        if (shown == null) {
            throw new InvalidInput("version", "committee.error.version-missing");
        }
        if (shown != present) {
            throw new ChangedMeanwhile();
        }
    }
}
