package salaklang.meeting;

import salaklang.identity.UnitCode;

/**
 * A matter for the agenda.
 *
 * @param heading the heading it goes under, from 1 on
 * @param presenter the unit that presents it; null for none
 * @param presenterName who presents it, by position; null for none
 * @param minutes how long it is planned to take; null for not said
 */
public record AgendaEntry(int heading, String title, UnitCode presenter, String presenterName, Integer minutes) {

    public AgendaEntry(int heading, String title, UnitCode presenter) {
        this(heading, title, presenter, null, null);
    }
}
