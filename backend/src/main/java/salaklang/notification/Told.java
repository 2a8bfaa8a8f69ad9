package salaklang.notification;

import salaklang.directory.PersonEntry;

/**
 * A person whom a notice reaches.
 *
 * @param insteadOf the position of the one who is away and for whom this person deputises; null for who is meant oneself
 */
record Told(PersonEntry person, String insteadOf) {}
