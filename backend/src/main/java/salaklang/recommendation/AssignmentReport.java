package salaklang.recommendation;

import java.time.Instant;
import java.util.List;
import salaklang.meeting.ArisingWork;

/**
 * What a unit has reported on its assignment.
 *
 * @param text of the latest report
 * @param evidence the files of all its reports
 */
public record AssignmentReport(String text, Instant at, List<ArisingWork.Evidence> evidence) {}
