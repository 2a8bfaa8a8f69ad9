package salaklang.attendance;

import java.util.Set;
import salaklang.web.WrongState;

/** Somebody recorded since the form was opened what it would overwrite; so it changes nothing: 409. */
class ListChanged extends WrongState {

    private final transient Set<String> fields;

    ListChanged(Set<String> fields) {
        super("attendance", "CHANGED");
        this.fields = fields;
    }

    /** What was recorded meanwhile, by the fields of the form. */
    Set<String> fields() {
        return fields;
    }
}
