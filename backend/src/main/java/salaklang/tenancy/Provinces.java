package salaklang.tenancy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The provinces of the country, and which of them are tenants here. */
@Component
public class Provinces {

    private final Map<String, Province> known = readFacts();
    private final Set<String> active = ConcurrentHashMap.newKeySet();
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    Provinces(JdbcClient database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /** A tenant, or empty for a province that is none (yet) and for anything else. */
    public Optional<Province> find(String id) {
        var province = known.get(id);
        if (province == null || !(active.contains(id) || refresh().contains(id))) {
            return Optional.empty();
        }
        return Optional.of(province);
    }

    /** Every tenant, the centre included, in the order of the official codes. */
    public List<Province> all() {
        var ids = refresh();
        return known.values().stream()
                .filter(province -> ids.contains(province.id()))
                .toList();
    }

    /** Any province of the country, tenant or not, by its slug. */
    public Optional<Province> known(String id) {
        return Optional.ofNullable(known.get(id));
    }

    /** The one at hand. */
    public Province current() {
        return known.get(CurrentTenant.require());
    }

    /** Every province of the country and the centre, tenant or not. */
    public List<Province> everyKnown() {
        return List.copyOf(known.values());
    }

    /**
     * Makes a province a tenant; nothing happens where it is one.
     *
     * @throws IllegalArgumentException for what is no province of the country
     */
    public Province activate(String id) {
        var province = known(id).orElseThrow(() -> new IllegalArgumentException("No province: " + id));
        CurrentTenant.run(
                Province.CENTRAL,
                () -> transaction.executeWithoutResult(status -> database.sql(
                                "insert into active_province (id) values (:id) on conflict (id) do nothing")
                        .param("id", id)
                        .update()));
        active.add(id);
        return province;
    }

    private Set<String> refresh() {
        active.addAll(transaction.execute(status -> database.sql("select id from active_province")
                .query(String.class)
                .list()));
        return active;
    }

    private static Map<String, Province> readFacts() {
        var provinces = new LinkedHashMap<String, Province>();
        provinces.put(Province.CENTRAL, new Province(Province.CENTRAL, "00", "", "ส่วนกลาง", "Central"));
        var rows = new CsvMapper()
                .readerFor(Row.class)
                .with(CsvSchema.emptySchema().withHeader());
        try (var file = new ClassPathResource("geography/provinces.csv").getInputStream()) {
            rows.<Row>readValues(file).forEachRemaining(row -> provinces.put(row.slug(), row.province()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return provinces;
    }

    private record Row(
            String code,
            String iso,
            String slug,
            @JsonProperty("abbreviation_th") String abbreviation,
            @JsonProperty("name_th") String nameTh,
            @JsonProperty("name_en") String nameEn) {

        Province province() {
            return new Province(slug, code, abbreviation, nameTh, nameEn);
        }
    }
}
