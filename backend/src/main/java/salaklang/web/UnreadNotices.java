package salaklang.web;

import salaklang.identity.Person;

/** How many notices wait for a person, shown at the bell. */
@FunctionalInterface
public interface UnreadNotices {

    int count(Person person);
}
