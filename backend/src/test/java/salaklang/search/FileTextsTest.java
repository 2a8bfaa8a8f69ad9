package salaklang.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class FileTextsTest {

    private final FileTexts files = new FileTexts(null, Duration.ofMillis(100));
    private final CountDownLatch end = new CountDownLatch(1);

    private String slow() throws InterruptedException {
        end.await();
        return "late";
    }

    @Test
    void aFileThatCannotBeParsedHasNoText() {
        assertThat(files.inTime(UUID.randomUUID(), () -> {
                    throw new IOException("no PDF");
                }))
                .isEmpty();
        assertThat(files.inTime(UUID.randomUUID(), () -> {
                    throw new StackOverflowError();
                }))
                .isEmpty();
    }

    @Test
    void aFileThatTakesTooLongIsReadOnceAndItsTextIsThereLater() throws InterruptedException {
        var document = UUID.randomUUID();
        assertThatThrownBy(() -> files.inTime(document, this::slow)).isInstanceOf(IllegalStateException.class);
        end.countDown();
        assertThat(files.inTime(document, () -> "again")).isEqualTo("late");
        assertThat(files.inTime(document, () -> "again")).isEqualTo("again");
    }

    @Test
    void behindFourThatHangAFileIsRefusedAndNotHeldForEmpty() {
        var hanging = UUID.randomUUID();
        for (int again = 0; again < 6; again++) {
            assertThatThrownBy(() -> files.inTime(hanging, this::slow)).isInstanceOf(IllegalStateException.class);
        }
        assertThat(files.inTime(UUID.randomUUID(), () -> "read")).isEqualTo("read");
        for (int others = 0; others < 3; others++) {
            assertThatThrownBy(() -> files.inTime(UUID.randomUUID(), this::slow))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThatThrownBy(() -> files.inTime(UUID.randomUUID(), () -> "read"))
                .isInstanceOf(RejectedExecutionException.class);
        end.countDown();
    }
}
