package salaklang.report;

import jakarta.persistence.Embeddable;

/**
 * How many of which group took part, such as representatives of the people's sector.
 *
 * @param name of the group, never of a person
 */
@Embeddable
record ParticipantGroup(String name, int people) {}
