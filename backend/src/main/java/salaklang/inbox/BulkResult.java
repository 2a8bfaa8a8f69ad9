package salaklang.inbox;

import java.io.Serializable;
import java.util.List;

/** What became of an act on many: each stands for itself. */
record BulkResult(int done, List<Failure> failures) implements Serializable {

    /** @param reason in the language of who acted */
    record Failure(String id, String name, String reason) implements Serializable {}
}
