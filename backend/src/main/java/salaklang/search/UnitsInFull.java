package salaklang.search;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What belongs to a unit is found by the unit's full and short name, which its entry has side by side; it is shown by the
 * full one alone, in the language of the reader.
 */
@Component
class UnitsInFull {

    private static final Set<Kind> OF_UNITS = Set.of(Kind.COMMITTEE, Kind.ASSIGNMENT, Kind.REPORT);

    private final JdbcClient database;

    UnitsInFull(JdbcClient database) {
        this.database = database;
    }

    /** As they are shown; by one query, and by none where none of them belongs to a unit. */
    @Transactional(readOnly = true)
    public List<Hit> shown(List<Hit> hits) {
        var named = hits.stream()
                .filter(hit -> OF_UNITS.contains(hit.kind()))
                .map(Hit::about)
                .collect(Collectors.toSet());
        if (named.isEmpty()) {
            return hits;
        }
        var names = names(named);
        return hits.stream()
                .map(hit -> OF_UNITS.contains(hit.kind())
                        ? hit.withAbout(names.getOrDefault(hit.about(), hit.about()))
                        : hit)
                .toList();
    }

    private Map<String, String> names(Collection<String> both) {
        boolean english = LocaleContextHolder.getLocale().getLanguage().equals("en");
        return database
                .sql("""
                        select name_th || ' ' || short_th as both_names, name_th, name_en from unit
                        where name_th || ' ' || short_th in (:both)
                        """)
                .param("both", both)
                .query((row, number) ->
                        Map.entry(row.getString("both_names"), row.getString(english ? "name_en" : "name_th")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
    }
}
