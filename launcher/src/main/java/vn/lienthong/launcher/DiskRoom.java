package vn.lienthong.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Refuses a disk on which the database would soon run full. */
final class DiskRoom {

    private static final long MEBIBYTE = 1L << 20;
    private static final long NEEDED = 1024 * MEBIBYTE;

    private DiskRoom() {}

    static void require(Path folder) {
        try {
            require(folder, Files.getFileStore(folder).getUsableSpace());
        } catch (IOException e) {
            throw CannotStart.after(e, "The disk of %s cannot be examined: %s.", folder, e.getMessage());
        }
    }

    static void require(Path folder, long usable) {
        if (usable < NEEDED) {
            throw CannotStart.because(
                    "The disk of %s has only %d MiB left, %d MiB are needed: make room or set LIENTHONG_DATA.",
                    folder, usable / MEBIBYTE, NEEDED / MEBIBYTE);
        }
    }
}
