package salaklang.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import salaklang.web.InvalidInput;

/**
 * Reads the first sheet of a workbook as it comes by, never the whole of it. A formula is not reckoned: what its program
 * last wrote beside it counts.
 */
final class XlsxFile implements XSSFSheetXMLHandler.SheetContentsHandler {

    private static final long LARGEST_PART = 20_000_000;

    static {
        ZipSecureFile.setMinInflateRatio(0.01);
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    }

    private static final long LARGEST_INSIDE = 60_000_000;

    private final List<Spreadsheet.Line> lines = new ArrayList<>();
    private List<String> cells = List.of();

    private XlsxFile() {}

    /** @throws InvalidInput for the field {@code files}, where it is broken or larger inside than a list can be */
    static List<Spreadsheet.Line> lines(byte[] content) {
        var reader = new XlsxFile();
        refuseIfVastInside(content);
        try (var workbook = OPCPackage.open(new ByteArrayInputStream(content))) {
            var parts = new XSSFReader(workbook);
            var sheets = parts.getSheetsData();
            if (sheets.hasNext()) {
                try (var sheet = sheets.next()) {
                    reader.read(parts, new ReadOnlySharedStringsTable(workbook), sheet);
                }
            }
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException e) {
            throw e instanceof InvalidInput input ? input : new InvalidInput("files", "spreadsheet.error.broken");
        }
        return reader.lines;
    }

    private static void refuseIfVastInside(byte[] content) {
        var inside = 0L;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            var buffer = new byte[16_384];
            while (zip.getNextEntry() != null) {
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    inside += read;
                    if (inside > LARGEST_INSIDE) {
                        throw new InvalidInput("files", "spreadsheet.error.too-large");
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new InvalidInput("files", "spreadsheet.error.broken");
        }
    }

    private void read(XSSFReader parts, ReadOnlySharedStringsTable strings, InputStream sheet)
            throws IOException, OpenXML4JException, SAXException {
        try {
            var xml = XMLHelper.newXMLReader();
            xml.setContentHandler(new XSSFSheetXMLHandler(parts.getStylesTable(), strings, this, new Plain(), false));
            xml.parse(new InputSource(sheet));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void startRow(int row) {
        cells = new ArrayList<>();
    }

    @Override
    public void endRow(int row) {
        lines.add(new Spreadsheet.Line(row + 1, List.copyOf(cells)));
        if (lines.size() > Spreadsheet.MOST_LINES) {
            throw new InvalidInput("files", "spreadsheet.error.too-many-rows", Integer.toString(Spreadsheet.MOST_ROWS));
        }
    }

    @Override
    public void cell(String reference, String text, XSSFComment comment) {
        var column = reference == null ? cells.size() : new CellReference(reference).getCol();
        if (text == null || column >= Spreadsheet.MOST_COLUMNS) {
            return;
        }
        if (text.length() > Spreadsheet.LONGEST_CELL) {
            throw new InvalidInput("files", "spreadsheet.error.too-large");
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    /** Dates as ISO 8601, whatever the cell's own format makes of them. */
    private static final class Plain extends DataFormatter {

        Plain() {
            super(Locale.ROOT);
        }

        @Override
        public String formatRawCellContents(double value, int formatIndex, String format, boolean since1904) {
            if (DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value)) {
                return LocalDate.from(DateUtil.getLocalDateTime(value, since1904))
                        .toString();
            }
            return super.formatRawCellContents(value, formatIndex, format, since1904);
        }
    }
}
