package salaklang.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The handbook says what the models say. Its tables are written anew by
 * {@code ./mvnw -pl processes test -Dtest=HandbookTest -Dhandbook=write}, its diagrams by {@code npm run render}.
 */
class HandbookTest {

    private static final Path HANDBOOK = Path.of("README.md");
    private static final boolean WRITE = "write".equals(System.getProperty("handbook"));

    static List<Model> models() {
        return Model.all();
    }

    static List<DecisionModel> decisions() {
        return DecisionModel.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void theTablesOfTheHandbookAreThoseOfTheModel(Model model) throws IOException {
        theHandbookSays(model.id(), Tables.of(model));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void theDecisionsOfTheHandbookAreThoseOfTheModel(DecisionModel model) throws IOException {
        theHandbookSays(model.id(), model.markdown());
    }

    private static void theHandbookSays(String id, String tables) throws IOException {
        var handbook = Files.readString(HANDBOOK);
        var place = Pattern.compile("(<!-- tables of " + id + " -->\n).*?(<!-- end -->)", Pattern.DOTALL)
                .matcher(handbook);
        assertThat(place.find()).as("a place for %s in the handbook", id).isTrue();

        var current = place.replaceFirst(Matcher.quoteReplacement(place.group(1) + tables + place.group(2)));
        if (WRITE) {
            Files.writeString(HANDBOOK, current);
        } else {
            assertThat(handbook).isEqualTo(current);
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void theDiagramIsDrawnFromTheModelAsItIs(Model model) throws IOException, NoSuchAlgorithmException {
        var checksum =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(model.bytes()));

        assertThat(Files.readString(Path.of("diagrams", model.id() + ".svg"))).contains("sha256 " + checksum);
        assertThat(Files.readString(HANDBOOK)).contains("(diagrams/" + model.id() + ".svg)");
    }
}
