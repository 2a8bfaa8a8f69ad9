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

    @Transactional(readOnly = true)
    public List<Notice> unread(int limit) {
        var person = user.require();
        return Recipient.of(person).isEmpty() ? List.of() : notices.unread(person, limit);
    }

    /** @param after only older than this notice; null for the newest */
    @Transactional(readOnly = true)
    public List<Notice> read(UUID after, int limit) {
        var person = user.require();
        return Recipient.of(person).isEmpty() ? List.of() : notices.read(person, after, limit);
    }

    /** All of them from the latest on, as {@link #read}. */
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
