package salaklang.attendance;

import java.util.List;
import salaklang.meeting.MeetingView;

/**
 * What a member sees who scanned the code.
 *
 * @param pass by which they come and go; null for an old or a false code
 */
record CheckInPage(MeetingView meeting, List<OwnSeat> seats, String pass) {}
