package org.outcomeroadmap.survey.quality;

/**
 * A set of 63-bit fingerprints of texts, 11 to 16 bytes each, every one with a mark that may be set. Two different texts
 * share a fingerprint with a probability of about n²/2^64: one in fifteen million for a million texts.
 */
public final class FingerprintSet {
    private static final long MARK = 1;

    private long[] slots = new long[1 << 8];
    private int size;

    /** Adds the fingerprint; false if it was there. */
    public boolean add(long fingerprint) {
        if (4L * size >= 3L * slots.length) {
            grow();
        }
        int slot = find(fingerprint);
        if (slots[slot] != 0) {
            return false;
        }
        slots[slot] = fingerprint;
        size++;
        return true;
    }

    /** Whether the fingerprint was added. */
    public boolean contains(long fingerprint) {
        return slots[find(fingerprint)] != 0;
    }

    /** Marks a fingerprint that was added. */
    void mark(long fingerprint) {
        slots[find(fingerprint)] = fingerprint | MARK;
    }

    /** Whether the fingerprint was added and marked. */
    boolean isMarked(long fingerprint) {
        return (slots[find(fingerprint)] & MARK) != 0;
    }

    /** How many fingerprints were added. */
    public int size() {
        return size;
    }

    /** The fingerprint of several texts in this order; never 0, and even. */
    public static long of(String... texts) {
        long hash = 0xcbf29ce484222325L;
        for (String text : texts) {
            for (int i = 0; i < text.length(); i++) {
                hash = mix(hash ^ text.charAt(i));
            }
            hash = mix(hash ^ 0x1_0000L);
        }
        long fingerprint = hash & ~MARK;
        return fingerprint == 0 ? 2 : fingerprint;
    }

    /** The finishing steps of the SplitMix64 generator (Steele, Lea and Flood, 2014). */
    private static long mix(long value) {
        long mixed = value + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    private int find(long fingerprint) {
        int slot = (int) (((fingerprint >>> Integer.SIZE) * slots.length) >>> Integer.SIZE);
        while (slots[slot] != 0 && (slots[slot] & ~MARK) != fingerprint) {
            slot = slot + 1 == slots.length ? 0 : slot + 1;
        }
        return slot;
    }

    private void grow() {
        long[] before = slots;
        slots = new long[before.length + before.length / 2];
        for (long kept : before) {
            if (kept != 0) {
                slots[find(kept & ~MARK)] = kept;
            }
        }
    }
}
