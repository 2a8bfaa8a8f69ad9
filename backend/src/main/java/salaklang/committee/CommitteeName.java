package salaklang.committee;

import java.util.UUID;

/** What a committee is called, without counting its seats. */
record CommitteeName(UUID id, String name) {}
