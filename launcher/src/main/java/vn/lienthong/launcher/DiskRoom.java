package vn.lienthong.launcher;

import java.nio.file.Path;

/** Refuses a disk on which the database would soon run full. */
final class DiskRoom {

    private static final long MEBIBYTE = 1L << 20;
    private static final long NEEDED = 1024 * MEBIBYTE;

    private DiskRoom() {}

    static void require(Path folder) {
        require(folder, room(folder));
    }

    /** Asked of the file system itself: a file store also wants the mount table, which does not name a changed root. */
    private static long room(Path folder) {
        return folder.toFile().getUsableSpace();
    }

    static void require(Path folder, long usable) {
        if (usable < NEEDED) {
            throw CannotStart.because(
                    "The disk of %s has only %d MiB left, %d MiB are needed: make room or set LIENTHONG_DATA.",
                    folder, usable / MEBIBYTE, NEEDED / MEBIBYTE);
        }
    }
}
