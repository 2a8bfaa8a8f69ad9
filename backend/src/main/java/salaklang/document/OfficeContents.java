package salaklang.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.springframework.core.io.InputStreamSource;
import salaklang.web.InvalidInput;

/**
 * Unpacks an office file, which is a ZIP, once to nowhere and counts: what would fill the memory or the disk of whoever opens
 * it is not taken. What is counted are the bytes that come out, never those that the file says it has.
 *
 * <p>An office file may have others in it, such as the table behind a chart, which count with it; any other archive inside is
 * refused, and so is one inside those.
 */
final class OfficeContents {

    static final int MOST_ENTRIES = 10_000;
    static final long MOST_BYTES = 250_000_000;

    /** Repeating tables pack well; below this size nobody asks. */
    static final long ALWAYS_FINE = 10_000_000;

    static final int MOST_TIMES_ITS_SIZE = 100;

    private static final Set<String> OFFICE = Set.of("docx", "xlsx", "pptx", "odt", "ods");
    private static final Set<String> PACKED_DRAWINGS = Set.of("emz", "wmz", "svgz");
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] GZIP = {0x1f, (byte) 0x8b};
    private static final List<byte[]> OTHER_ARCHIVES = List.of(
            new byte[] {'7', 'z', (byte) 0xbc, (byte) 0xaf},
            new byte[] {'R', 'a', 'r', '!'},
            new byte[] {(byte) 0xfd, '7', 'z', 'X', 'Z'},
            new byte[] {'B', 'Z', 'h'});

    private final String name;
    private final long most;
    private int entries;
    private long bytes;

    private OfficeContents(String name, long size) {
        this.name = name;
        this.most = Math.min(MOST_BYTES, Math.max(ALWAYS_FINE, size * MOST_TIMES_ITS_SIZE));
    }

    /** @throws InvalidInput where it unpacks to too much, has an archive inside or is no ZIP that opens */
    static void check(String name, long size, InputStreamSource content) {
        try {
            OfficeFile.unpack(content, zip -> {
                new OfficeContents(name, size).count(zip);
                return true;
            });
        } catch (ZipException broken) {
            throw new InvalidInput("files", "document.error.office-broken", name);
        }
    }

    private void count(ZipFile zip) throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            throw tooMuch();
        }
        for (var each = zip.entries(); each.hasMoreElements(); ) {
            var entry = each.nextElement();
            try (var stream = new BufferedInputStream(zip.getInputStream(entry))) {
                count(entry, stream, true);
            }
        }
    }

    private void count(ZipEntry entry, InputStream stream, boolean outermost) throws IOException {
        if (++entries > MOST_ENTRIES) {
            throw tooMuch();
        }
        var buffer = new byte[8192];
        var head = outermost ? peek(stream) : stream.readNBytes(8);
        if (begins(head, ZIP)) {
            if (!outermost || !OFFICE.contains(ending(entry))) {
                throw new InvalidInput("files", "document.error.nested-archive", name);
            }
            countInside(stream);
            return;
        }
        if (isOtherArchive(head, entry)) {
            throw new InvalidInput("files", "document.error.nested-archive", name);
        }
        add(outermost ? 0 : head.length);
        for (int read; (read = stream.read(buffer)) >= 0; ) {
            add(read);
        }
    }

    private void countInside(InputStream stream) throws IOException {
        var inner = new ZipInputStream(stream);
        for (ZipEntry entry; (entry = inner.getNextEntry()) != null; ) {
            count(entry, inner, false);
        }
    }

    private void add(int more) {
        bytes += more;
        if (bytes > most) {
            throw tooMuch();
        }
    }

    private InvalidInput tooMuch() {
        return new InvalidInput("files", "document.error.unpacks-too-large", name);
    }

    private static byte[] peek(InputStream stream) throws IOException {
        stream.mark(16);
        var head = stream.readNBytes(8);
        stream.reset();
        return head;
    }

    private static boolean isOtherArchive(byte[] head, ZipEntry entry) {
        return begins(head, GZIP) && !PACKED_DRAWINGS.contains(ending(entry))
                || OTHER_ARCHIVES.stream().anyMatch(magic -> begins(head, magic));
    }

    private static boolean begins(byte[] head, byte[] magic) {
        return head.length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }

    private static String ending(ZipEntry entry) {
        return entry.getName().substring(entry.getName().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
