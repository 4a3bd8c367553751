package vn.lienthong.launcher;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, unpacked once from the library that carries them. */
record PostgresBinaries(Path folder) {

    private static final int EXECUTABLE_BY_OWNER = 0100;

    /** Unpacks beside and moves into place, so that an interrupted start leaves nothing half done. */
    static PostgresBinaries unpackedTo(Path folder) {
        if (Files.notExists(folder)) {
            unpack(folder);
        }
        return new PostgresBinaries(folder);
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static void unpack(Path folder) {
        var unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
        try (var packed = PostgresBinaries.class.getResourceAsStream(resource());
                var tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            Folders.delete(unfinished);
            unpack(tar, unfinished);
            Files.move(unfinished, folder, ATOMIC_MOVE);
        } catch (IOException e) {
            throw CannotStart.after(e, "PostgreSQL cannot be unpacked to %s: %s.", folder, e.getMessage());
        }
    }

    private static void unpack(TarArchiveInputStream tar, Path target) throws IOException {
        for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            write(entry, tar, target.resolve(entry.getName()).normalize());
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, file);
            allow(entry, file);
        }
    }

    private static void allow(TarArchiveEntry entry, Path file) throws IOException {
        var executable = (entry.getMode() & EXECUTABLE_BY_OWNER) != 0;
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private static String resource() {
        var mac = System.getProperty("os.name").startsWith("Mac");
        var arm = System.getProperty("os.arch").equals("aarch64");
        return "/postgres-%s-%s.txz".formatted(mac ? "darwin" : "linux", arm ? "arm_64" : "x86_64");
    }
}
