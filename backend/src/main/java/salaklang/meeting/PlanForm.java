package salaklang.meeting;

import java.time.LocalDate;
import java.time.LocalTime;

/** What is typed to plan a meeting. */
record PlanForm(String committee, LocalDate date, LocalTime time, String place) {}
