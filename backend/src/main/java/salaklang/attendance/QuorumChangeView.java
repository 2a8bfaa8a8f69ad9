package salaklang.attendance;

import java.time.Instant;

/** From {@code at} on a meeting in session had a quorum, or had none. */
public record QuorumChangeView(Instant at, int present, int members, int needed, boolean reached) {}
