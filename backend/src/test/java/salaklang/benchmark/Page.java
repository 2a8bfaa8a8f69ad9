package salaklang.benchmark;

import salaklang.identity.Person;

/** A page as somebody opens it. */
record Page(String name, Person person, String path) {}
