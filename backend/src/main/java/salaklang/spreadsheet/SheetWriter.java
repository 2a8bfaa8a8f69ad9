package salaklang.spreadsheet;

import java.io.IOException;
import java.util.List;

/** Writes lines of a list into a file as they come. */
interface SheetWriter extends AutoCloseable {

    void line(List<?> values) throws IOException;

    /** Nothing is complete before it. */
    @Override
    void close() throws IOException;
}
