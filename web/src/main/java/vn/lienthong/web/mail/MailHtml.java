package vn.lienthong.web.mail;

import java.util.stream.Collectors;
import vn.lienthong.web.reader.Language;

/** Sets a sheet as HTML that mail programs show: one column, nothing loaded from elsewhere, styles on the elements. */
final class MailHtml {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
            <body style="margin:0;background:#f5f6f8;color:#1b2230;font:14px/1.5 'Be Vietnam Pro','Segoe UI',Arial,sans-serif">
            <div style="max-width:600px;margin:0 auto;padding:16px">
            <p style="margin:0;padding:12px 16px;background:#174a8c;color:#fff;font-weight:600;border-radius:10px 10px 0 0">Liên Thông</p>
            <div style="background:#fff;border:1px solid #dde1e7;border-top:0;border-radius:0 0 10px 10px;padding:16px">
            <p>%s</p>
            %s
            <p style="margin:24px 0 8px"><a href="%s" style="display:inline-block;padding:8px 16px;background:#174a8c;color:#fff;text-decoration:none;border-radius:6px">%s</a></p>
            </div>
            <p style="color:#5f697b;font-size:13px">%s <a href="%s" style="color:#174a8c">%s</a></p>
            </div></body></html>
            """;

    private MailHtml() {}

    static String of(Sheet sheet, Language language) {
        return PAGE.formatted(
                language.tag(),
                escaped(sheet.subject()),
                escaped(sheet.greeting()),
                sheet.sections().stream().map(MailHtml::section).collect(Collectors.joining("\n")),
                escaped(sheet.action().address()),
                escaped(sheet.action().text()),
                escaped(sheet.footer()),
                escaped(sheet.settings().address()),
                escaped(sheet.settings().text()));
    }

    private static String section(Sheet.Section section) {
        var lines = section.lines().stream().map(MailHtml::line).collect(Collectors.joining("\n"));
        return "<h2 style=\"margin:16px 0 4px;font-size:16px\">%s</h2>\n<ul style=\"margin:0;padding-left:20px\">%s</ul>"
                .formatted(escaped(section.heading()), lines);
    }

    private static String line(Sheet.Line line) {
        var detail = line.detail().isEmpty()
                ? ""
                : "<br><span style=\"color:#4a5466;font-size:13px\">%s</span>".formatted(escaped(line.detail()));
        return "<li style=\"margin:4px 0\">%s%s</li>".formatted(linked(line), detail);
    }

    private static String linked(Sheet.Line line) {
        return line.address().isEmpty()
                ? escaped(line.text())
                : "<a href=\"%s\" style=\"color:#174a8c\">%s</a>"
                        .formatted(escaped(line.address()), escaped(line.text()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
