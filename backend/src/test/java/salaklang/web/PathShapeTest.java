package salaklang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

class PathShapeTest {

    @ParameterizedTest
    @CsvSource({
        "/{province}/assignments, /si-sa-ket/assignments, true",
        "/{province}/assignments, /si-sa-ket/meetings, false",
        "/{province}/assignments, /si-sa-ket/assignments/1, false",
        "/{province}/assignments/{id}, /si-sa-ket/assignments/1, true",
        "/{province}/assignments/{id:[0-9]+}, /si-sa-ket/assignments/1, true",
        "/{province}/assignments.{type}, /si-sa-ket/assignments.csv, true",
        "/{province}/dashboard/{kind:agencies|districts}/{code}, /si-sa-ket/dashboard/agencies/nre, true",
        "/assets/**, /assets/a/b.css, true",
        "/{province}/files/{*path}, /si-sa-ket/files/a/b, true",
        "/{province}/day-?, /si-sa-ket/day-1, true",
        "/{province}, /si-sa-ket, true",
        "/{province}, /si-sa-ket/x, false"
    })
    void whatMatchesAPatternIsNeverPassedBy(String pattern, String path, boolean may) {
        var segments = Arrays.asList(path.substring(1).split("/"));
        var matches = PathPatternParser.defaultInstance.parse(pattern).matches(PathContainer.parsePath(path));
        assertThat(matches).isEqualTo(may);
        assertThat(PathShape.of(pattern).mayMatch(segments)).isEqualTo(may);
    }
}
