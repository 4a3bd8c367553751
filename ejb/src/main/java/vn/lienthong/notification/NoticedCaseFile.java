package vn.lienthong.notification;

import java.util.Locale;
import java.util.UUID;
import vn.lienthong.casefile.CaseFileKind;

/** The case file that a notice is about. */
public record NoticedCaseFile(UUID id, CaseFileKind kind, String number, String title) {

    String address() {
        return "/%s.xhtml?id=%s".formatted(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), id);
    }
}
