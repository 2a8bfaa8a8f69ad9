package salaklang.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything that is said is said in both languages, and nothing is said outside of the message files. */
class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern THAI = Pattern.compile("[\\u0E00-\\u0E7F]+");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");
    private static final Pattern CHOSEN_TEXT = Pattern.compile("#\\{([A-Za-z][\\w.-]*)[}(]");
    private static final Pattern MESSAGE_IN_TEMPLATE = Pattern.compile("#messages\\.msg\\w*\\('([\\w.-]+)'");
    private static final Pattern STATE_IN_TEMPLATE = Pattern.compile(":: state\\((?:prefix=)?'([\\w.-]+)'");
    private static final List<Pattern> MESSAGES_IN_JAVA = Stream.of(
                    "new InvalidInput\\(\\s*\"[^\"]*\",\\s*\"([\\w.-]+)\"",
                    "\"notice\",\\s*\"([\\w.-]+)\"",
                    "getMessage\\(\\s*\"([\\w.-]+)\"",
                    "message = \"\\{([\\w.-]+)}\"",
                    "new Entry\\(\"([\\w.-]+)\"")
            .map(Pattern::compile)
            .toList();
    private static final Pattern WRONG_STATE = Pattern.compile("new WrongState\\(\\s*\"([\\w.-]+)\"");

    private final Map<String, String> thai = new HashMap<>();
    private final Map<String, String> english = new HashMap<>();

    MessagesTest() throws IOException {
        for (var file : files(RESOURCES.resolve("messages"), ".properties")) {
            var isEnglish = file.getFileName().toString().endsWith("_en.properties");
            for (var entry : read(file).entrySet()) {
                var before = (isEnglish ? english : thai).put(entry.getKey(), entry.getValue());
                assertThat(before).as("a second %s in %s", entry.getKey(), file).isNull();
            }
        }
    }

    @Test
    void everyMessageIsInBothLanguages() {
        assertThat(english.keySet()).containsExactlyInAnyOrderElementsOf(thai.keySet());
    }

    @Test
    void noFileSaysTheSameKeyTwice() throws IOException {
        for (var file : files(RESOURCES.resolve("messages"), ".properties")) {
            assertThat(Files.readAllLines(file).stream()
                            .filter(line -> line.contains("=") && !line.startsWith("#"))
                            .map(line -> line.substring(0, line.indexOf('='))))
                    .as(file.toString())
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void noMessageIsEmptyOrHoldsAnApostropheThatWouldQuote() {
        assertAll(Stream.of(thai, english)
                .flatMap(language -> language.entrySet().stream())
                .map(message -> () -> assertThat(message.getValue())
                        .as(message.getKey())
                        .isNotBlank()
                        .doesNotContain("'")));
    }

    @Test
    void bothLanguagesFillInTheSame() {
        assertAll(thai.keySet().stream()
                .filter(english::containsKey)
                .map(key -> () ->
                        assertThat(placeholders(english.get(key))).as(key).isEqualTo(placeholders(thai.get(key)))));
    }

    @Test
    void englishIsEnglish() {
        assertThat(english.entrySet().stream()
                        .filter(message -> !message.getKey().equals("product.letter"))
                        .filter(message -> !message.getKey().equals("language.th"))
                        .filter(message -> THAI.matcher(message.getValue()).find()
                                && !message.getKey().contains("hint"))
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    @Test
    void templatesSayOnlyWhatTheMessageFilesHold() throws IOException {
        var unknown = new TreeSet<String>();
        for (var template : files(RESOURCES.resolve("templates"), ".html")) {
            var text = Files.readString(template);
            found(Stream.of(CHOSEN_TEXT, MESSAGE_IN_TEMPLATE), text)
                    .filter(key -> !isKnown(key))
                    .forEach(key -> unknown.add(key + " in " + template));
            found(Stream.of(STATE_IN_TEMPLATE), text)
                    .filter(prefix -> thai.keySet().stream().noneMatch(key -> key.startsWith(prefix + ".")))
                    .forEach(prefix -> unknown.add(prefix + ".* in " + template));
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void codeSaysOnlyWhatTheMessageFilesHold() throws IOException {
        var unknown = new TreeSet<String>();
        for (var source : files(SOURCES, ".java")) {
            found(MESSAGES_IN_JAVA.stream(), Files.readString(source))
                    .filter(key -> !isKnown(key))
                    .forEach(key -> unknown.add(key + " in " + source));
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyStateThatCanForbidAStepIsNamed() throws IOException {
        var states = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("salaklang").stream()
                        .filter(JavaClass::isEnum)
                        .collect(Collectors.toMap(JavaClass::getSimpleName, each -> each, (one, other) -> one));
        var unnamed = new TreeSet<String>();
        for (var source : files(SOURCES, ".java")) {
            for (var thing :
                    found(Stream.of(WRONG_STATE), Files.readString(source)).toList()) {
                var state = states.get(camel(thing) + "State");
                var keys = state == null
                        ? List.of("error.state." + thing)
                        : Arrays.stream(state.reflect().getEnumConstants())
                                .map(constant -> "error.state." + thing + "." + ((Enum<?>) constant).name())
                                .toList();
                keys.stream()
                        .filter(key -> thai.keySet().stream().noneMatch(known -> known.startsWith(key)))
                        .forEach(key -> unnamed.add(key + " for " + source));
            }
        }
        assertThat(unnamed).isEmpty();
    }

    @Test
    void noTextStandsInATemplateOrScriptItself() throws IOException {
        var files = new ArrayList<>(files(RESOURCES.resolve("templates"), ".html"));
        files.addAll(files(RESOURCES.resolve("static"), ".js"));
        var thaiTexts = new TreeSet<String>();
        for (var file : files) {
            found(Stream.of(Pattern.compile("([\\u0E00-\\u0E7F]+)")), Files.readString(file))
                    .forEach(text -> thaiTexts.add(text + " in " + file));
        }
        assertThat(thaiTexts).isEmpty();
    }

    @Test
    void templatesHoldNothingThatTheContentSecurityPolicyForbids() throws IOException {
        for (var template : files(RESOURCES.resolve("templates"), ".html")) {
            assertThat(Files.readString(template))
                    .as(template.toString())
                    .doesNotContainPattern("(?i)\\s(?:th:)?style\\s*=\"")
                    .doesNotContainPattern("(?i)\\son[a-z]+\\s*=\"")
                    .doesNotContainPattern("(?i)<script(?![^>]*src=)")
                    .doesNotContainPattern("(?i)<style")
                    .doesNotContain("<!doctype")
                    .doesNotContain("<!DOCTYPE");
        }
    }

    /** A key that ends with a dot is the beginning of one that is put together. */
    private boolean isKnown(String key) {
        return key.endsWith(".")
                ? thai.keySet().stream().anyMatch(known -> known.startsWith(key))
                : thai.containsKey(key);
    }

    private static Stream<String> found(Stream<Pattern> patterns, String text) {
        return patterns.flatMap(pattern -> pattern.matcher(text).results())
                .map((MatchResult result) -> result.group(1));
    }

    private static Set<String> placeholders(String message) {
        return PLACEHOLDER
                .matcher(message)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toSet());
    }

    private static String camel(String kebab) {
        return Arrays.stream(kebab.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase() + word.substring(1))
                .collect(Collectors.joining());
    }

    private static Map<String, String> read(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
