package salaklang.audit;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.identity.UnitCode;

/** Makes a value of any record, so that a test meets every event there is. */
final class Samples {

    static final Person SOMEBODY = new Person(
            "si-sa-ket",
            "user-1",
            "committee-secretary",
            "เลขานุการ",
            Set.of(Role.COMMITTEE_SECRETARY),
            Set.of(UnitCode.of("agencies/nre")));

    private Samples() {}

    static Object of(Class<?> type) {
        if (type == Person.class) {
            return SOMEBODY;
        }
        if (type == UnitCode.class) {
            return UnitCode.of("agencies/nre");
        }
        if (type == String.class) {
            return "something";
        }
        if (type == UUID.class) {
            return UUID.randomUUID();
        }
        if (type == Instant.class) {
            return Instant.parse("2026-07-01T02:00:00Z");
        }
        if (type == LocalDate.class) {
            return LocalDate.parse("2026-07-01");
        }
        if (type == int.class || type == Integer.class) {
            return 1;
        }
        if (type == long.class || type == Long.class) {
            return 1L;
        }
        if (type == boolean.class || type == Boolean.class) {
            return false;
        }
        if (type == List.class) {
            return List.of();
        }
        if (type == Set.class) {
            return Set.of();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isRecord()) {
            return record(type);
        }
        throw new IllegalArgumentException("No sample of " + type);
    }

    private static Object record(Class<?> type) {
        var components = type.getRecordComponents();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(
                    Arrays.stream(components).map(part -> of(part.getType())).toArray());
        } catch (ReflectiveOperationException refused) {
            throw new IllegalStateException("No sample of " + type, refused);
        }
    }
}
