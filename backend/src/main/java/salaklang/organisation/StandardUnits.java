package salaklang.organisation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import salaklang.identity.UnitCode;
import salaklang.tenancy.Province;

/** The units a province begins with, as the files of {@code config/geography} have them. */
@Component
class StandardUnits {

    private static final String BANGKOK = "10";

    private final List<Agency> agencies = rows("agencies", Agency.class);
    private final List<District> districts = rows("districts", District.class);
    private final List<Lao> laos = rows("laos", Lao.class);

    /** Agencies, districts and local organisations, each in the order of its file. None for the centre. */
    List<UnitView> of(Province province) {
        var units = new ArrayList<UnitView>();
        if (!province.isCentral()) {
            agenciesIn(province).forEach(agency -> units.add(agency.in(province)));
            districts.stream()
                    .filter(district -> district.provinceCode().equals(province.code()))
                    .forEach(district -> units.add(district.unit()));
            laos.stream().filter(lao -> lao.province().equals(province.id())).forEach(lao -> units.add(lao.unit()));
        }
        return units;
    }

    /** Those of every province, and in their place those of this one alone. */
    private Collection<Agency> agenciesIn(Province province) {
        var byCode = new LinkedHashMap<String, Agency>();
        agencies.stream()
                .filter(agency ->
                        agency.province().isEmpty() || agency.province().equals(province.id()))
                .forEach(agency -> byCode.put(agency.code(), agency));
        return byCode.values();
    }

    private static UnitCode districtOf(String code) {
        return UnitCode.of("districts/" + code);
    }

    private static <T> List<T> rows(String file, Class<T> row) {
        try (var content = new ClassPathResource("geography/" + file + ".csv").getInputStream()) {
            return new CsvMapper()
                    .readerFor(row)
                    .with(CsvSchema.emptySchema().withHeader())
                    .<T>readValues(content)
                    .readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Agency(
            String code,
            String province,
            @JsonProperty("name_th") String nameTh,
            @JsonProperty("name_en") String nameEn,
            @JsonProperty("short_th") String shortTh) {

        UnitView in(Province province) {
            return new UnitView(
                    UnitCode.of("agencies/" + code),
                    UnitKind.AGENCY,
                    nameTh.replace("{province}", province.nameTh()),
                    nameEn.replace("{province}", province.nameEn()),
                    shortTh.replace("{province}", province.nameTh()),
                    null);
        }
    }

    private record District(
            String code,
            @JsonProperty("province_code") String provinceCode,
            @JsonProperty("name_th") String nameTh,
            @JsonProperty("name_en") String nameEn) {

        UnitView unit() {
            var inBangkok = provinceCode.equals(BANGKOK);
            return new UnitView(
                    districtOf(code),
                    UnitKind.DISTRICT,
                    (inBangkok ? "เขต" : "อำเภอ") + nameTh,
                    nameEn + " District",
                    (inBangkok ? "เขต" : "อ.") + nameTh,
                    districtOf(code));
        }
    }

    private record Lao(
            String province,
            String code,
            UnitKind kind,
            String district,
            @JsonProperty("name_th") String nameTh,
            @JsonProperty("name_en") String nameEn,
            @JsonProperty("short_th") String shortTh) {

        UnitView unit() {
            return new UnitView(UnitCode.of("laos/" + code), kind, nameTh, nameEn, shortTh, districtOf(district));
        }
    }
}
