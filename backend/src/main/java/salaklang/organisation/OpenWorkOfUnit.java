package salaklang.organisation;

import salaklang.identity.UnitCode;

/** What a unit still has to do or to check: it must be given to another unit before the unit is closed. */
public interface OpenWorkOfUnit {

    long count(UnitCode unit);

    /** Moves all of it, piece by piece: where one cannot be moved, the others have been. */
    void move(UnitCode from, UnitCode to, String reason);
}
