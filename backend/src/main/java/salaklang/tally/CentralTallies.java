package salaklang.tally;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the provinces have written down for the centre: their numbers, and no record. A province that asks sees its own
 * alone.
 */
@Service
@Transactional(readOnly = true)
public class CentralTallies {

    private final JdbcClient database;

    CentralTallies(JdbcClient database) {
        this.database = database;
    }

    /** Of each province that has had work, in the order of their ids. */
    public List<ProvinceStanding> provinces() {
        return database.sql("select * from province_standing order by province")
                .query((row, number) -> new ProvinceStanding(
                        row.getString("province"),
                        row.getTimestamp("at").toInstant(),
                        row.getObject("today", LocalDate.class),
                        Sums.standing(row)))
                .list();
    }

    /** From the one month to the other, both included, by the province's id. */
    public Map<String, List<MonthTally>> months(YearMonth from, YearMonth to) {
        return database
                .sql("select * from province_month where month between :from and :to order by province")
                .param("from", from.atDay(1))
                .param("to", to.atDay(1))
                .query((row, number) -> Map.entry(row.getString("province"), Months.month(row, "month")))
                .stream()
                .collect(groupingBy(
                        Map.Entry::getKey,
                        LinkedHashMap::new,
                        collectingAndThen(
                                toMap(entry -> entry.getValue().month(), Map.Entry::getValue),
                                found -> Months.all(found, from, to))));
    }
}
