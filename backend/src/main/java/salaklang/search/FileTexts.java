package salaklang.search;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import salaklang.document.DocumentId;
import salaklang.document.Documents;

/** What is written in files: PDF, DOCX and plain text. A file that cannot be read is found by its name alone. */
@Component
class FileTexts {

    private static final Logger LOG = LoggerFactory.getLogger(FileTexts.class);

    /** Of a larger file only the name is indexed. */
    private static final int MOST_BYTES = 30_000_000;

    private static final int MOST_PAGES = 200;
    private static final int MOST_CHARACTERS = 60_000;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=[ก-๙]) (?=[ก-๙])");

    private final Documents documents;
    private final Duration patience;

    /** A reading that takes too long is left behind; the next one does not wait for it. */
    private final ExecutorService readers =
            new ThreadPoolExecutor(0, 4, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), FileTexts::thread);

    /** Those left behind, so that none is begun twice and what they come to is not lost. */
    private final Map<UUID, Future<String>> begun = new ConcurrentHashMap<>();

    @Autowired
    FileTexts(Documents documents) {
        this(documents, Duration.ofSeconds(20));
    }

    FileTexts(Documents documents, Duration patience) {
        this.documents = documents;
        this.patience = patience;
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "search-file");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * The text; empty where there is none, or the file cannot be parsed.
     *
     * @throws RuntimeException where it was not read, and may be later
     */
    String read(UUID document) {
        var id = new DocumentId(document);
        var views = documents.views(List.of(id));
        if (views.isEmpty() || views.get(0).size() > MOST_BYTES) {
            return "";
        }
        var bytes = begun.containsKey(document)
                ? new byte[0]
                : documents.content(id).bytes();
        return inTime(document, () -> text(views.get(0).mediaType(), bytes));
    }

    /** @param reading that is begun where none of the document is under way */
    String inTime(UUID document, Callable<String> reading) {
        var result = begun.computeIfAbsent(document, any -> readers.submit(reading));
        try {
            var text = result.get(patience.toMillis(), TimeUnit.MILLISECONDS).replace('\0', ' ');
            begun.remove(document);
            return text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
        } catch (TimeoutException e) {
            throw new IllegalStateException("The file " + document + " takes longer than " + patience, e);
        } catch (ExecutionException e) {
            begun.remove(document);
            if (e.getCause() instanceof OutOfMemoryError) {
                throw new IllegalStateException("No room for the file " + document, e);
            }
            LOG.warn(
                    "The file {} cannot be read for the search: {}",
                    document,
                    e.getCause().toString());
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String text(String mediaType, byte[] bytes) throws IOException {
        if (mediaType.equals("application/pdf")) {
            return pdf(bytes);
        }
        if (mediaType.endsWith("wordprocessingml.document")) {
            try (var document = new XWPFDocument(new ByteArrayInputStream(bytes));
                    var extractor = new XWPFWordExtractor(document)) {
                return extractor.getText();
            }
        }
        return mediaType.startsWith("text/") ? new String(bytes, StandardCharsets.UTF_8) : "";
    }

    private static String pdf(byte[] bytes) throws IOException {
        var text = new StringBuilder();
        try (var reader = new PdfReader(bytes)) {
            var extractor = new PdfTextExtractor(reader);
            int pages = Math.min(reader.getNumberOfPages(), MOST_PAGES);
            for (int page = 1; page <= pages && text.length() < MOST_CHARACTERS; page++) {
                text.append(extractor.getTextFromPage(page)).append('\n');
            }
        }
        return joined(text.toString());
    }

    /** Each Thai word is placed by itself, and is read with a space before it; where one is meant there are two. */
    static String joined(String read) {
        return BETWEEN_WORDS.matcher(read).replaceAll("").replaceAll(" {2,}", " ");
    }
}
