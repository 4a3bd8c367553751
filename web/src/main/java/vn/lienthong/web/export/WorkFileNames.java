package vn.lienthong.web.export;

import vn.lienthong.casefile.AttachmentRow;

/** Names inside a work file that is taken out: numbered, so that none is a path, a formula or twice there. */
final class WorkFileNames {

    private static final int LONGEST = 120;

    private WorkFileNames() {}

    static String of(int number, AttachmentRow file) {
        return "%03d-v%d-%s".formatted(number, file.version(), safe(file.name()));
    }

    /** Without what some system takes for more than a letter. */
    static String safe(String name) {
        var clean = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}]", "_")
                .replace("..", "_")
                .strip();
        return clean.length() <= LONGEST ? clean : clean.substring(clean.length() - LONGEST);
    }
}
