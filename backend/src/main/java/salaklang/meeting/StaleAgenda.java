package salaklang.meeting;

import salaklang.web.WrongState;

/** Somebody else has changed it since it was read: whoever comes second is told, and overwrites nothing. */
class StaleAgenda extends WrongState {

    StaleAgenda() {
        super("agenda", "CHANGED");
    }
}
