package salaklang.tenancy;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * The province on whose behalf this thread works. Set by the request's path, by a job's tenant or by an event's; every
 * transaction that begins meanwhile shows the database this province and no other.
 */
public final class CurrentTenant {

    /** What the job executor's own threads work as while they look for jobs. No request and no job ever does. */
    public static final String EVERY_PROVINCE = "*";

    private static final ThreadLocal<String> TENANT = new ThreadLocal<>();

    private CurrentTenant() {}

    /** The province's id, or empty where no province has been entered: then the database shows no tenant's rows. */
    public static Optional<String> id() {
        return Optional.ofNullable(TENANT.get());
    }

    /** @throws IllegalStateException where no province has been entered */
    public static String require() {
        return id().orElseThrow(() -> new IllegalStateException("No province has been entered"));
    }

    /** Works for a province and then returns to the one before. A transaction already open keeps its own province. */
    public static <T> T in(String province, Supplier<T> work) {
        try (var entered = enter(province)) {
            return work.get();
        }
    }

    /** @see #in(String, Supplier) */
    public static void run(String province, Runnable work) {
        try (var entered = enter(province)) {
            work.run();
        }
    }

    static Entered enter(String province) {
        var before = TENANT.get();
        TENANT.set(province);
        return () -> {
            if (before == null) {
                TENANT.remove();
            } else {
                TENANT.set(before);
            }
        };
    }

    interface Entered extends AutoCloseable {

        @Override
        void close();
    }
}
