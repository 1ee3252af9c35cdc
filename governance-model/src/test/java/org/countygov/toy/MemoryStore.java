package org.countygov.toy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countygov.testkit.CaseStore;
import org.countygov.workflow.Event;

/**
 * A store in memory that writes like one on disk: each event by itself, then how many there are. What is written beyond that
 * number was never appended.
 */
public final class MemoryStore implements CaseStore<Toy, ToyState> {
    /** What outlives a process; locked by whoever uses it. */
    public static final class Disk {
        private final Map<String, List<Event<Toy, ToyState>>> events = new HashMap<>();
        private final Map<String, Integer> sizes = new HashMap<>();

        private int size(String id) {
            return sizes.getOrDefault(id, 0);
        }

        private List<Event<Toy, ToyState>> written(String id) {
            return events.computeIfAbsent(id, unknown -> new ArrayList<>());
        }
    }

    private final Disk disk;
    private int writesLeft;

    /** A process that uses the disk and dies after so many writes. */
    public MemoryStore(Disk disk, int writesLeft) {
        this.disk = disk;
        this.writesLeft = writesLeft;
    }

    @Override
    public ImmutableList<Event<Toy, ToyState>> events(String id) {
        synchronized (disk) {
            return ImmutableList.copyOf(disk.written(id).subList(0, disk.size(id)));
        }
    }

    @Override
    public boolean append(String id, int version, List<Event<Toy, ToyState>> events) {
        synchronized (disk) {
            if (disk.size(id) != version) {
                return false;
            }
            List<Event<Toy, ToyState>> written = disk.written(id);
            written.subList(version, written.size()).clear();
            for (Event<Toy, ToyState> event : events) {
                write();
                written.add(event);
            }
            write();
            disk.sizes.put(id, version + events.size());
            return true;
        }
    }

    private void write() {
        if (writesLeft-- == 0) {
            throw new IllegalStateException("the process died");
        }
    }
}
