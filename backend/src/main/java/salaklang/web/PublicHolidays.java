package salaklang.web;

import java.time.LocalDate;
import java.util.Set;

/** The public holidays of the province at hand, for the days left that pages speak of. Asking costs no query. */
public interface PublicHolidays {

    Set<LocalDate> days();
}
