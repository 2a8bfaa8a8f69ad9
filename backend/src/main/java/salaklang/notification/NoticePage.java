package salaklang.notification;

import java.util.List;

/**
 * A page of the bell.
 *
 * @param unread the latest first
 * @param read nothing as long as there are unread ones behind these
 * @param first whether it is the one the bell leads to
 * @param next null on the last page
 */
record NoticePage(List<Notice> unread, List<Notice> read, boolean first, NoticeCursor next) {}
