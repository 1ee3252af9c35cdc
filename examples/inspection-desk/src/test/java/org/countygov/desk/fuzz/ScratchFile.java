package org.countygov.desk.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The one file of this process through which texts are handed to readers that open files; gone when the process ends. */
final class ScratchFile {
    private static final class Made {
        static final Path FILE = made();

        private static Path made() {
            try {
                Path folder = Files.createDirectories(Path.of("target"));
                Path file = Files.createTempFile(folder, "fuzz", ".txt");
                file.toFile().deleteOnExit();
                return file;
            } catch (IOException failure) {
                throw new ExceptionInInitializerError(failure);
            }
        }
    }

    private ScratchFile() {}

    static Path holding(byte[] bytes) throws IOException {
        return Files.write(Made.FILE, bytes);
    }
}
