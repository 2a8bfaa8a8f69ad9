package salaklang.document;

import org.springframework.stereotype.Component;

/** Writes official papers: margins, type and spacing of the correspondence rules (ระเบียบงานสารบรรณ พ.ศ. 2526). */
@Component
public class Papers {

    /** Tagged, with its title and language, pages numbered. */
    public byte[] pdf(Paper paper) {
        throw new UnsupportedOperationException();
    }

    /** With real headings and tables; opens in Word and LibreOffice. */
    public byte[] docx(Paper paper) {
        throw new UnsupportedOperationException();
    }
}
