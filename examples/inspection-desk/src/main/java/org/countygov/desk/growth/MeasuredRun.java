package org.countygov.desk.growth;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.stream.Stream;
import org.countygov.desk.InspectionDesk;

/** Runs the desk and then says what this process took. */
final class MeasuredRun {
    private static final Path STATUS = Path.of("/proc/self/status");

    private MeasuredRun() {}

    /**
     * Runs the desk.
     *
     * @param arguments the file for the figures, then those of the desk
     */
    public static void main(String[] arguments) throws IOException {
        long begun = System.nanoTime();
        InspectionDesk.main(Arrays.copyOfRange(arguments, 1, arguments.length));
        Properties figures = new Properties();
        figures.setProperty("wall", Long.toString(System.nanoTime() - begun));
        // Of the whole process, with its start and its compiler.
        long processor =
                ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean os
                        ? os.getProcessCpuTime()
                        : -1;
        figures.setProperty("processor", Long.toString(processor));
        figures.setProperty("heap", Long.toString(peakOfHeap()));
        figures.setProperty("resident", Long.toString(peakOfResident().orElse(-1)));
        try (var out = Files.newOutputStream(Path.of(arguments[0]))) {
            figures.store(out, null);
        }
    }

    /** The most that each part of the heap ever held; not all at the same time. */
    private static long peakOfHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    /** The most memory that the process ever had of the system, where the system tells. */
    private static OptionalLong peakOfResident() throws IOException {
        if (!Files.isReadable(STATUS)) {
            return OptionalLong.empty();
        }
        try (Stream<String> lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst();
        }
    }
}
