package salaklang.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

interface Holidays extends JpaRepository<Holiday, UUID> {

    /** Asked outside of transactions, too. */
    @Transactional(readOnly = true)
    @Query("select h.day from Holiday h")
    Set<LocalDate> days();

    @Query("select h.day from Holiday h where h.day in :days")
    Set<LocalDate> daysAmong(Collection<LocalDate> days);

    List<Holiday> findByDayBetweenOrderByDay(LocalDate from, LocalDate until);

    boolean existsByKindAndDayBetween(HolidayKind kind, LocalDate from, LocalDate until);
}
