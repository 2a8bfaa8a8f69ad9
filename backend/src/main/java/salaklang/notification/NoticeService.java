package salaklang.notification;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.web.NotFound;
import salaklang.web.UnreadNotices;

/** The use cases of notices: each person reads what comes to their units and roles. */
@Service
class NoticeService implements UnreadNotices {

    private final Notices notices;
    private final CurrentUser user;
    private final Clock clock;

    NoticeService(Notices notices, CurrentUser user, Clock clock) {
        this.notices = notices;
        this.user = user;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public int count(Person person) {
        return Recipient.of(person).isEmpty() ? 0 : notices.countUnread(person);
    }

    /**
     * The unread ones, and once they are at their end the others.
     *
     * @param after the last of the page before; null for the first page
     */
    @Transactional(readOnly = true)
    public NoticePage page(NoticeCursor after, int size) {
        var person = user.require();
        boolean first = after == null;
        if (Recipient.of(person).isEmpty()) {
            return new NoticePage(List.of(), List.of(), first, null);
        }
        var unread = first || after.unread()
                ? notices.unread(person, first ? null : after.last(), size + 1)
                : List.<Notice>of();
        if (unread.size() > size) {
            var shown = unread.subList(0, size);
            return new NoticePage(
                    shown,
                    List.of(),
                    first,
                    new NoticeCursor(true, shown.get(size - 1).id()));
        }
        var read = notices.read(person, first || after.unread() ? null : after.last(), size + 1);
        var shown = read.subList(0, Math.min(read.size(), size));
        var next =
                read.size() > size ? new NoticeCursor(false, shown.get(size - 1).id()) : null;
        return new NoticePage(unread, shown, first, next);
    }

    /**
     * All of them from the latest on.
     *
     * @param after only older than this notice; null for the newest
     */
    @Transactional(readOnly = true)
    public List<Notice> all(UUID after, int limit) {
        var person = user.require();
        return Recipient.of(person).isEmpty() ? List.of() : notices.all(person, after, limit);
    }

    /** Marks it as read and says where it leads, from the province on. */
    @Transactional
    public String open(UUID id) {
        var person = user.require();
        if (Recipient.of(person).isEmpty()) {
            throw new NotFound();
        }
        var notice = notices.find(person, id).orElseThrow(NotFound::new);
        notices.markRead(person, id, clock.instant());
        return notice.path();
    }

    @Transactional
    public void readAll() {
        var person = user.require();
        if (!Recipient.of(person).isEmpty()) {
            notices.markAllRead(person);
        }
    }
}
