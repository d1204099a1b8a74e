package org.outcomeroadmap.survey;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.outcomeroadmap.survey.quality.RespondentLog;
import org.outcomeroadmap.survey.sheet.SheetPart;
import org.outcomeroadmap.survey.sheet.SheetParts;
import org.outcomeroadmap.survey.sheet.SheetRows;
import org.outcomeroadmap.survey.sheet.UnusableFileException;

/**
 * Counts the rows of a wide file in parts, several at a time, each thread for itself. What must be told in the order of the
 * file, such as problems, is kept by part and told when all parts before are done. A part that is refused ends it all: the
 * rows are then to be read one after the other, which tells what is wrong and where.
 */
final class WideParts {
    private final AnswerRows rows;
    private final WideReading.Plan plan;
    private final Optional<ColumnRoles> open;
    private final RowNumbers numbers;
    private final ProblemList problems;
    private final Map<Integer, Part> waiting = new HashMap<>();
    private final List<Reader> readers = new ArrayList<>();
    private final ColumnCounts columns;
    private int told;
    private long rowsBefore;
    private long counted;
    private volatile @Nullable Throwable failure;

    /**
     * @param open the roles whose open columns are looked at on the way
     * @param numbers of the rows, if they are known from an earlier reading; they are known after this one
     * @param problems takes the problems of all rows
     */
    WideParts(
            AnswerRows rows,
            WideReading.Plan plan,
            Optional<ColumnRoles> open,
            RowNumbers numbers,
            ProblemList problems) {
        this.rows = rows;
        this.plan = plan;
        this.open = open;
        this.numbers = numbers;
        this.problems = problems;
        this.columns = new ColumnCounts(rows.source().header().size());
    }

    /** How many rows stand before each part. */
    static final class RowNumbers {
        private final List<Long> before = new ArrayList<>();

        private synchronized long before(int part) {
            return part < before.size() ? before.get(part) : 0;
        }

        private synchronized void add(int part, long rows) {
            if (part == before.size()) {
                before.add(rows);
            }
        }
    }

    /** What one part said. */
    private record Part(
            long rows, long counted, ProblemList problems, RespondentLog respondents, ColumnCounts columns) {}

    /**
     * Counts all rows.
     *
     * @return how many there are, and what was counted; empty if a part was refused
     */
    Optional<Counted> count(SheetParts parts, int threads) throws IOException {
        List<Thread> others = new ArrayList<>();
        for (int i = 1; i < threads; i++) {
            Reader reader = new Reader(parts, false);
            Thread thread = new Thread(reader, "survey-rows-" + i);
            thread.setDaemon(true);
            others.add(thread);
        }
        Reader own = new Reader(parts, true);
        others.forEach(Thread::start);
        try {
            own.run();
        } finally {
            others.forEach(WideParts::join);
        }
        if (failure == null) {
            // The other threads may have read everything before this one began to.
            rows.report(counted);
        }
        return result();
    }

    /**
     * What all parts came to.
     *
     * @param rows that are not blank
     */
    record Counted(long rows, WideReading reading) {}

    private Optional<Counted> result() throws IOException {
        Throwable failed = failure;
        if (failed instanceof UnusableFileException || failed instanceof IOException) {
            return Optional.empty();
        }
        if (failed instanceof RuntimeException unexpected) {
            throw unexpected;
        }
        if (failed instanceof Error error) {
            throw error;
        }
        WideReading all = readers.get(0).reading;
        try {
            readers.subList(1, readers.size()).forEach(reader -> all.addAll(reader.reading));
        } catch (UnusableFileException e) {
            return Optional.empty();
        }
        open.ifPresent(roles -> readers.forEach(reader -> reader.lookout.ifPresent(roles::addAll)));
        rows.setCounts(columns);
        return Optional.of(new Counted(counted, all));
    }

    private static void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized long take(int place, Part part) {
        if (failure != null) {
            return counted;
        }
        waiting.put(place, part);
        for (Part next = waiting.remove(told); next != null; next = waiting.remove(told)) {
            numbers.add(told, rowsBefore);
            problems.addAll(next.problems, rowsBefore);
            next.respondents.tell(plan.quality(), rowsBefore);
            columns.addAll(next.columns);
            rowsBefore += next.rows;
            counted += next.counted;
            told++;
        }
        return counted;
    }

    private synchronized void fail(Throwable reason) {
        if (failure == null) {
            failure = reason;
        }
    }

    /** One thread's share. */
    private final class Reader implements Runnable {
        private final SheetParts parts;
        private final boolean reports;
        private final WideReading reading = new WideReading(plan, new ProblemList());
        private final Optional<ColumnRoles> lookout = open.map(ColumnRoles::lookout);

        Reader(SheetParts parts, boolean reports) {
            this.parts = parts;
            this.reports = reports;
            readers.add(this);
        }

        @Override
        public void run() {
            try {
                Optional<SheetPart> part = parts.next();
                while (part.isPresent() && failure == null) {
                    long soFar = take(part.get().place(), read(part.get()));
                    if (reports) {
                        rows.report(soFar);
                    }
                    part = parts.next();
                }
            } catch (IOException | RuntimeException | Error e) {
                fail(e);
            }
        }

        private Part read(SheetPart part) throws IOException {
            try (part) {
                ProblemList found = new ProblemList();
                RespondentLog log = new RespondentLog();
                ColumnCounts held = new ColumnCounts(rows.source().header().size());
                reading.goOn(found, log, numbers.before(part.place()));
                long lastHeaderRow = part.place() == 0 ? rows.source().lastHeaderRow() : 0;
                SheetRows partRows = part.rows();
                long read = 0;
                while (failure == null && partRows.advance()) {
                    if (partRows.row().number() > lastHeaderRow) {
                        reading.count(partRows.row());
                        held.look(partRows.row());
                        lookout.ifPresent(roles -> roles.look(partRows.row()));
                        read++;
                    }
                }
                return new Part(part.rowsRead(), read, found, log, held);
            }
        }
    }
}
