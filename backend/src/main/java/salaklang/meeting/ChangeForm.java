package salaklang.meeting;

import java.time.LocalDate;
import java.time.LocalTime;

/** What is typed to postpone or cancel a meeting. */
record ChangeForm(LocalDate date, LocalTime time, String reason) {}
