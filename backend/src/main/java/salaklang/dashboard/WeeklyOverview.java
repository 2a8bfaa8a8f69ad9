package salaklang.dashboard;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import salaklang.identity.Person;
import salaklang.notification.RegularMail;

/** The overview by e-mail each week, for who has one and asks for it. */
@Component
class WeeklyOverview implements RegularMail {

    private final WeeklyReaders readers;
    private final DashboardAccess access;

    WeeklyOverview(WeeklyReaders readers, DashboardAccess access) {
        this.readers = readers;
        this.access = access;
    }

    @Override
    public String name() {
        return "weekly";
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isOffered(Person person) {
        return !access.own(person).isEmpty();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isWanted(Person person) {
        return readers.contains(person.userId());
    }

    @Override
    @Transactional
    public void choose(Person person, boolean wanted) {
        if (wanted) {
            readers.add(person.userId());
        } else {
            readers.remove(person.userId());
        }
    }
}
