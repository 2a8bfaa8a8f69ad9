package salaklang.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The classes of a feature, and the names that they hold. */
final class Constants {

    private Constants() {}

    /** The feature's classes that have a constant of this name, such as PROCESS. */
    static Stream<Class<?>> of(String feature, String having) {
        return classes(feature).stream()
                .filter(type -> Arrays.stream(type.getDeclaredFields())
                        .anyMatch(field -> field.getName().equals(having)));
    }

    /** The values of the String constants of a class. */
    static Stream<String> values(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                .map(Constants::value);
    }

    static List<Class<?>> classes(String feature) {
        var folder = Path.of("src/main/java/salaklang/processes", feature);
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .<Class<?>>map(name -> type("salaklang.processes." + feature + "." + name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
