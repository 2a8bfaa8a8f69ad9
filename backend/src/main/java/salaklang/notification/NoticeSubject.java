package salaklang.notification;

/** What notices are about, in the order in which a digest lists them. */
enum NoticeSubject {
    ASSIGNMENTS,
    MEETINGS,
    RECOMMENDATIONS,
    OTHERS;

    static NoticeSubject of(Notice notice) {
        if (notice.path().startsWith("/assignments") || notice.path().startsWith("/follow-up-rounds")) {
            return ASSIGNMENTS;
        }
        if (notice.path().startsWith("/meetings") || notice.path().startsWith("/proposals")) {
            return MEETINGS;
        }
        return notice.path().startsWith("/recommendations") ? RECOMMENDATIONS : OTHERS;
    }
}
