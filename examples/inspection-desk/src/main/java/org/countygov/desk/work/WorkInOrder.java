package org.countygov.desk.work;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Does work on several threads and hands the results on, in the order of the work and on the thread that brings it. Only a few
 * pieces are under way at a time.
 */
public final class WorkInOrder<T> implements AutoCloseable {
    /** Where the results go. */
    @FunctionalInterface
    public interface Results<T> {
        void accept(T result) throws IOException;
    }

    private static final int LONGEST_PIECE_SECONDS = 60;

    private final Results<T> results;
    private final int most;
    private final ExecutorService threads;
    private final Deque<Future<T>> running = new ArrayDeque<>();

    /** @param name what the threads are called */
    public WorkInOrder(int threads, String name, Results<T> results) {
        this.results = results;
        this.most = threads + 1;
        this.threads = Background.threads(threads, name);
    }

    /** One more piece of work. What went wrong in an earlier one may come out here. */
    public void add(Callable<T> work) throws IOException {
        running.addLast(threads.submit(work));
        handOnAllBut(most);
    }

    /** A result that is known already, in its turn. */
    public void addDone(T result) throws IOException {
        running.addLast(CompletableFuture.completedFuture(result));
        handOnAllBut(most);
    }

    /** Waits for what is under way and hands it on. */
    public void finish() throws IOException {
        handOnAllBut(0);
    }

    private void handOnAllBut(int some) throws IOException {
        while (running.size() > some) {
            results.accept(Background.result(running.removeFirst()));
        }
    }

    /** Gives up what is still under way, and waits until nobody works any more. */
    @Override
    public void close() {
        threads.shutdownNow();
        try {
            boolean ended = threads.awaitTermination(LONGEST_PIECE_SECONDS, TimeUnit.SECONDS);
            if (!ended) {
                throw new IllegalStateException("work goes on that was given up");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
