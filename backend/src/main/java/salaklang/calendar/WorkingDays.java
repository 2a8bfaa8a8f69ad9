package salaklang.calendar;

import java.time.Instant;
import java.time.LocalDate;

/** The days on which the offices of the province at hand work: Monday to Friday, but for its public holidays. */
public interface WorkingDays {

    boolean isWorkingDay(LocalDate day);

    /** The working day that lies so many working days before a day; the day itself, whatever it is, for 0. */
    LocalDate before(LocalDate day, int workingDays);

    /** The working day that lies so many working days after a day; the day itself, whatever it is, for 0. */
    LocalDate after(LocalDate day, int workingDays);

    /** The working days after the one and up to the other, that included; negative where it lies before. */
    int between(LocalDate from, LocalDate until);

    OfficeHours officeHours();

    /** The start of office hours on a day, whether it is a working day or not. */
    Instant startOfWork(LocalDate day);

    /** The moment itself within office hours of a working day, else the next start of work. */
    Instant nextWorkingMoment(Instant moment);

    /** Reads the list of holidays again: for whoever must not miss what another replica has just changed. */
    default void readAnew() {}
}
