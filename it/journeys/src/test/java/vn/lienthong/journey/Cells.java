package vn.lienthong.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The cells of a sheet of a workbook, line by line, with what they are: a text, a number or a formula. */
final class Cells {

    private Cells() {}

    /** @param column from 0 */
    record Cell(int column, String type, String text) {

        boolean isText() {
            return type.equals("inlineStr") || type.equals("s");
        }
    }

    static List<List<Cell>> of(byte[] workbook) {
        return of(workbook, 1);
    }

    /** The same of another sheet, counted from 1. */
    static List<List<Cell>> of(byte[] workbook, int number) {
        var lines = new ArrayList<List<Cell>>();
        for (var row : elements(sheet(workbook, number).getDocumentElement(), "row")) {
            lines.add(elements(row, "c").stream().map(Cells::cell).toList());
        }
        return lines;
    }

    private static Cell cell(Element cell) {
        var type = cell.getElementsByTagName("f").getLength() > 0
                ? "formula"
                : cell.getAttribute("t").isEmpty() ? "n" : cell.getAttribute("t");
        return new Cell(column(cell.getAttribute("r")), type, cell.getTextContent());
    }

    private static int column(String reference) {
        return reference.chars().filter(Character::isLetter).reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1)
                - 1;
    }

    private static List<Element> elements(Element within, String name) {
        var found = new ArrayList<Element>();
        var nodes = within.getElementsByTagName(name);
        for (var i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private static Document sheet(byte[] workbook, int number) {
        try {
            var file = Files.write(Files.createTempFile("cells", ".xlsx"), workbook);
            try (var zip = new ZipFile(file.toFile())) {
                return DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(zip.getInputStream(zip.getEntry("xl/worksheets/sheet" + number + ".xml")));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
