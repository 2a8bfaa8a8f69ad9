package salaklang.meeting;

import salaklang.identity.UnitCode;

/**
 * A matter for the agenda.
 *
 * @param heading the official heading it goes under, from 1 on
 * @param presenter the unit that presents it; null for none
 */
public record AgendaEntry(int heading, String title, UnitCode presenter) {}
