package salaklang.audit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import salaklang.identity.Person;
import salaklang.identity.RealmProvisioned;
import salaklang.identity.Traced;

/** Every event of the features, found in their classes. A realm made ready changes no record and is none of them. */
final class EventTypes {

    private EventTypes() {}

    /** What has a time and a person who acted, or what some feature listens to. */
    static List<Class<?>> all() {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("salaklang");
        var tellWho = classes.stream()
                .filter(JavaClass::isRecord)
                .filter(type -> tells(type, "by", Person.class) && tells(type, "at", Instant.class));
        var listenedTo = classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(EventListener.class))
                .flatMap(method -> method.getRawParameterTypes().stream())
                .filter(type -> type.getPackageName().startsWith("salaklang.")
                        && !type.isEquivalentTo(Traced.class)
                        && !type.isEquivalentTo(RealmProvisioned.class));
        return Stream.concat(tellWho, listenedTo)
                .distinct()
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }

    private static boolean tells(JavaClass type, String what, Class<?> as) {
        return type.tryGetMethod(what)
                .filter(method -> method.getRawReturnType().isEquivalentTo(as))
                .isPresent();
    }
}
