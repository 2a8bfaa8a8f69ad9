package salaklang.attendance;

import java.time.LocalDate;

/**
 * A meeting that may have to be given up, and what would hold for the one that takes up its items.
 *
 * @param rule whether the reduced quorum would be enough there, if it comes in time
 * @param lastDay until when it comes in time
 * @param days how many days that is
 * @param reduced how many would have to come; null where the full quorum is needed
 */
record AdjournPage(AttendancePage attendance, FollowUpRule rule, LocalDate lastDay, int days, Integer reduced) {}
