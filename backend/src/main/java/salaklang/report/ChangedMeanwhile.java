package salaklang.report;

import salaklang.web.WrongState;

/** Somebody changed it since the form was opened, which therefore changes nothing: 409. */
class ChangedMeanwhile extends WrongState {

    ChangedMeanwhile() {
        super("report", "CHANGED");
    }

    static void refuse(Integer shown, Integer present) {
        if (!present.equals(shown)) {
            throw new ChangedMeanwhile();
        }
    }
}
