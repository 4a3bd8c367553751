package vn.lienthong.launcher;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps a second launcher away from the same data; the system lets go of it when we end, however we end. */
final class DataLock implements AutoCloseable {

    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    static DataLock of(Path data) {
        return tryLock(data)
                .orElseThrow(() -> CannotStart.because(
                        "Liên Thông is already running on the data in %s: stop it first or set LIENTHONG_DATA to"
                                + " another folder.",
                        data));
    }

    static Optional<DataLock> tryLock(Path data) {
        try {
            Files.createDirectories(data);
            return locked(FileChannel.open(data.resolve("lock"), CREATE, WRITE));
        } catch (IOException e) {
            throw CannotStart.after(e, "The data folder %s cannot be used: %s.", data, e.getMessage());
        }
    }

    private static Optional<DataLock> locked(FileChannel channel) throws IOException {
        if (lock(channel).isPresent()) {
            return Optional.of(new DataLock(channel));
        }
        channel.close();
        return Optional.empty();
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw CannotStart.after(e, "The lock on the data folder cannot be given back: %s.", e.getMessage());
        }
    }
}
