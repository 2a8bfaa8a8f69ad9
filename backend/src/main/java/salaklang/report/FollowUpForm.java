package salaklang.report;

import java.time.LocalDate;

/** What is chosen above the follow-up report, or written in its address; empty means any, or this quarter. */
record FollowUpForm(String committee, String unit, LocalDate from, LocalDate to) {}
