package salaklang.meeting;

import java.time.LocalDate;
import java.time.LocalTime;

/** When and where a committee meets again on what it could not decide; the day in Bangkok. */
public record FollowUpPlan(LocalDate date, LocalTime time, String place) {}
