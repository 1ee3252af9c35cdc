package org.countygov.desk;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** Shows how far the work with a long log is; a short one is done before anybody could read it. */
final class Progress {
    private static final long LONG_LOG = 8L << 20;
    private static final int WIDTH = 80;
    private static final int INTERVAL_MILLIS = 1_000;

    private final PrintStream target;
    private boolean shown;

    Progress(PrintStream target) {
        this.target = target;
    }

    /** One stage of the work. */
    interface Bar extends AutoCloseable {
        void advance(long amount);

        @Override
        void close();
    }

    /** Reading so many bytes. */
    Bar reading(long bytes) {
        shown = bytes >= LONG_LOG;
        return bar("读取 / reading", bytes, " MB", 1 << 20);
    }

    /** Inspecting an unknown number of rows. */
    Bar inspecting() {
        return bar("检查 / inspecting", -1, " rows", 1);
    }

    /** Making an unknown number of rows; shown when they are many. */
    Bar making(boolean many) {
        shown = many;
        return bar("生成 / making", -1, " rows", 1);
    }

    private Bar bar(String task, long most, String unit, long unitSize) {
        if (!shown) {
            return new Bar() {
                @Override
                public void advance(long amount) {}

                @Override
                public void close() {}
            };
        }
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(most)
                .setUnit(unit, unitSize)
                .setUpdateIntervalMillis(INTERVAL_MILLIS)
                .setConsumer(new ConsoleProgressBarConsumer(target, WIDTH))
                .build();
        return new Bar() {
            @Override
            public void advance(long amount) {
                bar.stepBy(amount);
            }

            @Override
            public void close() {
                bar.close();
            }
        };
    }
}
