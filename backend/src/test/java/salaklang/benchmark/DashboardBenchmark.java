package salaklang.benchmark;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.identity.UnitCode;
import salaklang.platform.DatabaseSettings;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.platform.PostgresServer;
import salaklang.platform.StatementCount;
import salaklang.search.WordsToFind;
import salaklang.tenancy.Provinces;

/**
 * How long the dashboards and the search of the largest province take fifty people at once, with a million assignments in
 * the country and with a hundredth of them. It measures, so it does not run with the tests:
 * {@code ./mvnw -pl backend -am test -Dtest=DashboardBenchmark -Dsurefire.failIfNoSpecifiedTests=false}. The table is in
 * {@code target/dashboard-benchmark.md}. A smaller country: {@code -Dsala.scale=0.1}.
 */
@FeatureTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class DashboardBenchmark {

    private static final String PROVINCE = "si-sa-ket";
    private static final double SCALE = Double.parseDouble(System.getProperty("sala.scale", "1"));
    private static final int PEOPLE = 50;
    private static final int PAGES_EACH = Integer.getInteger("sala.pages", 40);

    /** So often that no page gets quicker any more: else the country that is measured last would seem the quicker one. */
    private static final int WARM_UP = 300;

    /** What everything has, what many have, what few have, what nothing has, and what is spelt wrong. */
    private static final Map<String, String> SOUGHT = new TreeMap<>(Map.of(
            "in every report", "ดำเนินการ",
            "in an eighth of all", "การคัดแยกขยะ",
            "frequent words together", "คัดแยกขยะ หลักฐาน",
            "rare", "เรื่องที่ 777",
            "half a word", "เกษตรอินท",
            "in nothing", "อวกาศ",
            "a slip", "คัดแยกขยย"));

    private static final int MOST_STATEMENTS = 15;
    private static final double MOST_TIMES = 1.5;
    private static final int MOST_MILLIS = 200;
    private static final Logger LOG = LoggerFactory.getLogger(DashboardBenchmark.class);

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationContext application;

    @Autowired
    Provinces provinces;

    private Country country;

    @Test
    void aHundredTimesTheWorkTakesNoLonger() throws Exception {
        country = new Country(
                DatabaseSettings.of(PostgresServer.ofTests(), "sala").get("sala.datasource.url"), provinces);
        provinces.everyKnown().forEach(province -> provinces.activate(province.id()));
        var large = measured(SCALE);
        var table = new StringBuilder(about());
        var small = measured(SCALE / 100);
        table.append(
                "| page | statements | p50 ms | p95 ms | p50 ms, a hundredth | p95 ms, a hundredth | p50 ratio |\n");
        table.append("|---|---:|---:|---:|---:|---:|---:|\n");
        var wrong = new ArrayList<String>();
        for (var name : large.keySet()) {
            var before = small.get(name);
            var now = large.get(name);
            var ratio = now.p50() / before.p50();
            table.append("| %s | %d | %.0f | %.0f | %.0f | %.0f | %.2f |%n"
                    .formatted(name, now.statements(), now.p50(), now.p95(), before.p50(), before.p95(), ratio));
            if (ratio > MOST_TIMES || now.p95() > MOST_MILLIS || now.statements() > MOST_STATEMENTS) {
                wrong.add("%s: %.2f times, p95 %.0f ms, %d statements"
                        .formatted(name, ratio, now.p95(), now.statements()));
            }
        }
        Files.writeString(Path.of("target/dashboard-benchmark.md"), table);
        LOG.info("\n{}", table);
        assertThat(wrong).isEmpty();
    }

    private record Measured(double p50, double p95, int statements) {}

    private Map<String, Measured> measured(double scale) throws Exception {
        country.make(scale);
        await().atMost(10, MINUTES).until(() -> country.number("""
                select count(*) from (select distinct tenant_id from assignment) p
                where not exists (select from tally_day d where d.tenant_id = p.tenant_id)""") == 0);
        provinces.all().parallelStream().forEach(province -> WordsToFind.indexWhatWaits(application, province.id()));
        assertThat(country.count("search_queue")).isZero();
        country.rest();
        var pages = pages();
        var statements = new LinkedHashMap<String, Integer>();
        for (var page : pages) {
            for (int i = 0; i < WARM_UP; i++) {
                open(page);
            }
            statements.put(page.name(), StatementCount.of(() -> open(page)).size());
        }
        new Crowd(PEOPLE, PAGES_EACH / 4).visit(pages, this::open);
        var measured = new LinkedHashMap<String, Measured>();
        new Crowd(PEOPLE, PAGES_EACH)
                .visit(pages, this::open)
                .forEach((page, micros) -> measured.put(
                        page.name(), new Measured(at(micros, 50), at(micros, 95), statements.get(page.name()))));
        return measured;
    }

    private static double at(List<Long> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / 1000.0;
    }

    /** Those that are there. */
    private List<Page> pages() throws Exception {
        var governor = People.governor(PROVINCE);
        var unit = country.text("""
                select unit from assignment where tenant_id = 'si-sa-ket' and unit like 'agencies/%'
                group by unit order by count(*) desc, unit limit 1""");
        var head = headOf(unit);
        var committee = country.text("""
                select committee_id::text from assignment where tenant_id = 'si-sa-ket' and committee_id is not null
                group by committee_id order by count(*) desc, committee_id limit 1""");
        var programme = country.text("""
                select id::text from programme where tenant_id = 'si-sa-ket' order by id limit 1""");
        var district = country.text("""
                select split_part(code, '/', 2) from unit
                where tenant_id = 'si-sa-ket' and kind = 'DISTRICT' order by code limit 1""");
        var candidates = new ArrayList<>(List.of(
                new Page("province dashboard", governor, "/dashboard"),
                new Page("dashboard of the busiest committee", governor, "/dashboard/committees/" + committee),
                new Page("dashboard of the busiest agency, its head", head, "/dashboard/" + unit),
                new Page("district dashboard", governor, "/dashboard/districts/" + district),
                new Page("programme dashboard", governor, "/dashboard/programmes/" + programme)));
        var representative = People.of(PROVINCE, Role.AGENCY_REPRESENTATIVE);
        for (var word : SOUGHT.entrySet()) {
            candidates.add(new Page("search: " + word.getKey(), governor, "/search?q=" + word.getValue()));
        }
        candidates.add(new Page("search: by a unit, a frequent word", representative, "/search?q=การคัดแยกขยะ"));
        candidates.add(new Page("search: only meetings", governor, "/search?q=คณะกรรมการชุดที่ 7&kind=MEETING"));
        var there = new ArrayList<Page>();
        for (var page : candidates) {
            if (mvc.perform(request(page)).andReturn().getResponse().getStatus() == 404) {
                LOG.warn("There is no {}", page.path());
            } else {
                there.add(page);
            }
        }
        return there;
    }

    private static Person headOf(String unit) {
        var head = People.of(PROVINCE, Role.AGENCY_HEAD);
        return new Person(
                PROVINCE, head.userId(), head.userName(), head.displayName(), head.roles(), Set.of(UnitCode.of(unit)));
    }

    private void open(Page page) throws Exception {
        mvc.perform(request(page)).andExpect(status().isOk());
    }

    private static MockHttpServletRequestBuilder request(Page page) {
        return get("/" + PROVINCE + page.path()).with(People.login(page.person()));
    }

    /** On what it was measured. */
    private String about() throws IOException {
        var processor = Files.lines(Path.of("/proc/cpuinfo"))
                .filter(line -> line.startsWith("model name"))
                .findFirst()
                .map(line -> line.substring(line.indexOf(':') + 2))
                .orElse("unknown processor");
        return "%,d assignments (%,d of them in the province) and %,d reports; %d people at once, each reading for %d s; %s, %d processors%n%n"
                .formatted(
                        country.count("assignment"),
                        country.number("select count(*) from assignment where tenant_id = '" + PROVINCE + "'"),
                        country.count("progress_report"),
                        PEOPLE,
                        Crowd.READING_MILLIS / 2000,
                        processor,
                        Runtime.getRuntime().availableProcessors());
    }
}
