package org.countygov.jdbc;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.countygov.toy.Toy;
import org.countygov.toy.ToyState;
import org.countygov.workflow.Event;

/** A process that appends to a case, and that is gone without a word after so many writes. */
final class KilledWriter {
    static final int GONE = 77;

    private KilledWriter() {}

    /**
     * Appends, and is gone.
     *
     * @param arguments the folder, the case, how many writes, and the events as the codec spells them
     */
    public static void main(String[] arguments) {
        AtomicInteger left = new AtomicInteger(Integer.parseInt(arguments[2]));
        ToyEvents codec = new ToyEvents();
        List<Event<Toy, ToyState>> events = List.of(arguments).subList(3, arguments.length).stream()
                .map(codec::read)
                .toList();
        boolean appended = JdbcStoreContract.store(WatchedDataSource.of(
                        JdbcStoreOnDiskTest.inFolder(Path.of(arguments[0])), () -> {
                            if (left.getAndDecrement() == 0) {
                                Runtime.getRuntime().halt(GONE);
                            }
                        }))
                .append(arguments[1], 0, events);
        System.exit(appended ? 0 : 1);
    }
}
