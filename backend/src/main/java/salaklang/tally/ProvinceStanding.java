package salaklang.tally;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A province's numbers, as it wrote them down for the centre.
 *
 * @param at when anything was last written down
 * @param today the day that lateness goes by
 */
public record ProvinceStanding(String province, Instant at, LocalDate today, Standing standing) {}
