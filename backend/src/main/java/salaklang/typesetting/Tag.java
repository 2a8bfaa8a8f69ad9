package salaklang.typesetting;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;

/** An element of the structure tree: what a screen reader says a piece of the paper is. */
public final class Tag {

    private final PdfStructureElement element;

    Tag(PdfStructureElement element) {
        this.element = element;
    }

    /** @param type a standard structure type of PDF 1.7, such as P, H1, Table, TH */
    public Tag child(String type) {
        return new Tag(new PdfStructureElement(element, new PdfName(type)));
    }

    /** A header cell that heads its column. */
    public Tag columnHeader() {
        var header = child("TH");
        header.element.put(PdfName.A, attributes("Table", "Scope", new PdfName("Column")));
        return header;
    }

    void describe(String words, double x, double y, double width, double height) {
        element.put(new PdfName("Alt"), new PdfString(words, PdfObject.TEXT_UNICODE));
        element.put(PdfName.A, attributes("Layout", "BBox", Canvas.box(x, y, width, height)));
    }

    PdfStructureElement element() {
        return element;
    }

    private static PdfDictionary attributes(String owner, String name, PdfObject value) {
        var attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName(owner));
        attributes.put(new PdfName(name), value);
        return attributes;
    }
}
