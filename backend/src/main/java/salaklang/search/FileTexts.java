package salaklang.search;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import salaklang.document.DocumentContent;
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
    private static final int MOST_SECONDS = 20;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=[ก-๙]) (?=[ก-๙])");

    private final Documents documents;

    /** A reading that takes too long is left behind; the next one does not wait for it. */
    private final ExecutorService readers =
            new ThreadPoolExecutor(0, 4, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), FileTexts::thread);

    FileTexts(Documents documents) {
        this.documents = documents;
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "search-file");
        thread.setDaemon(true);
        return thread;
    }

    /** The text, or nothing. */
    String read(UUID document) {
        try {
            var content = documents.content(new DocumentId(document));
            return content.bytes().length > MOST_BYTES ? "" : inTime(content);
        } catch (RuntimeException e) {
            LOG.warn("The file {} cannot be read for the search: {}", document, e.toString());
            return "";
        }
    }

    private String inTime(DocumentContent content) {
        var reading = readers.submit(() -> text(content.document().mediaType(), content.bytes()));
        try {
            var text = reading.get(MOST_SECONDS, TimeUnit.SECONDS).replace('\0', ' ');
            return text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
        } catch (TimeoutException e) {
            reading.cancel(true);
            throw new IllegalStateException("takes longer than " + MOST_SECONDS + " s", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
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
