package org.outcomeroadmap.survey;

/**
 * How the reading of a large file is divided among threads.
 *
 * @param threads how many read at the same time, the caller's included
 * @param partBytes how many bytes each of them takes at a time
 * @param fromBytes the size from which a file is large
 */
record Division(int threads, int partBytes, long fromBytes) {
    private static final int MOST_THREADS = 4;

    /** One thread per processor, four at most; smaller files are read before other threads have begun. */
    static Division usual() {
        int processors = Runtime.getRuntime().availableProcessors();
        return new Division(Math.min(processors, MOST_THREADS), 1_000_000, 4_000_000);
    }
}
