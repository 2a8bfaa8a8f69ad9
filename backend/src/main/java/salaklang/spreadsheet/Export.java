package salaklang.spreadsheet;

import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.server.ResponseStatusException;

/**
 * Answers a request for a list as a file, XLSX or CSV by the ending of its path, in the language of the person.
 *
 * <p>All rows are read in one transaction that sees the list as it was at its beginning, and go to a file on the disk as
 * they come: neither memory nor a connection of the database waits for whoever downloads slowly, and what fails on the way
 * is answered by an error and not by half a list.
 */
@Component
public class Export {

    /** So many rows are read at a time. */
    public static final int PAGE = 500;

    /** So many lists are read at the same time by one replica: the connections are there for the pages. */
    private static final int AT_ONCE = 3;

    private static final int SECONDS_OF_PATIENCE = 5;

    private final MessageSource messages;
    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    Export(MessageSource messages, EntityManager entities, PlatformTransactionManager transactions, Clock clock) {
        this.messages = messages;
        this.entities = entities;
        this.clock = clock;
        transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** A word of the list in the language of the person. */
    public String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    /** A list that is read by pages: the same ones, with the same rights, as the page shows. */
    public <T> void answerPages(
            HttpServletRequest request, HttpServletResponse response, Columns<T> columns, Rows.Paged<T> pages)
            throws IOException {
        answer(request, response, columns, row -> {
            String after = null;
            do {
                var page = pages.page(after);
                page.rows().forEach(row);
                after = page.next();
                entities.clear();
            } while (after != null);
        });
    }

    /** @throws ResponseStatusException 429 where many other lists are being read */
    public <T> void answer(HttpServletRequest request, HttpServletResponse response, Columns<T> columns, Rows<T> rows)
            throws IOException {
        var format = SheetFormat.of(request);
        var file = Files.createTempFile("export", format.ending());
        try {
            takePlace();
            try {
                write(format, columns, rows, Files.newOutputStream(file));
            } finally {
                places.release();
            }
            send(format, columns, file, response);
        } finally {
            Files.delete(file);
        }
    }

    private void takePlace() {
        try {
            if (places.tryAcquire(SECONDS_OF_PATIENCE, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
    }

    private <T> void write(SheetFormat format, Columns<T> columns, Rows<T> rows, OutputStream out) throws IOException {
        try (var writer = writer(format, columns, out)) {
            transaction.executeWithoutResult(status -> rows.each(row -> {
                try {
                    writer.line(columns.values(row));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
        }
    }

    private SheetWriter writer(SheetFormat format, Columns<?> columns, OutputStream out) throws IOException {
        var headings = columns.headings().stream().map(this::say).toList();
        return format == SheetFormat.CSV
                ? new CsvWriter(headings, out, clock.getZone())
                : new XlsxWriter(
                        say(columns.title()),
                        headings,
                        !LocaleContextHolder.getLocale().getLanguage().equals("en"),
                        out,
                        clock.getZone());
    }

    private void send(SheetFormat format, Columns<?> columns, Path file, HttpServletResponse response)
            throws IOException {
        var name = columns.fileName() + "-" + LocalDate.now(clock) + format.ending();
        response.setContentType(format.mediaType());
        response.setContentLengthLong(Files.size(file));
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        Files.copy(file, response.getOutputStream());
    }
}
