package org.outcomeroadmap.survey;

/**
 * A set of 64-bit fingerprints, eight bytes each at most half full. Two different texts share a fingerprint with a
 * probability of about n²/2^65: one in thirty million for a million texts.
 */
final class FingerprintSet {
    private long[] slots = new long[1 << 10];
    private int size;

    /** Adds the fingerprint; false if it was there. */
    boolean add(long fingerprint) {
        if (2 * size >= slots.length) {
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
    boolean contains(long fingerprint) {
        return slots[find(fingerprint)] != 0;
    }

    int size() {
        return size;
    }

    /** The fingerprint of several texts in this order; never 0. */
    static long of(String... texts) {
        long hash = 0xcbf29ce484222325L;
        for (String text : texts) {
            for (int i = 0; i < text.length(); i++) {
                hash = mix(hash ^ text.charAt(i));
            }
            hash = mix(hash ^ 0x1_0000L);
        }
        return hash == 0 ? 1 : hash;
    }

    /** The finishing steps of the SplitMix64 generator (Steele, Lea and Flood, 2014). */
    private static long mix(long value) {
        long mixed = value + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    private int find(long fingerprint) {
        int slot = (int) fingerprint & (slots.length - 1);
        while (slots[slot] != 0 && slots[slot] != fingerprint) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] before = slots;
        slots = new long[before.length * 2];
        for (long fingerprint : before) {
            if (fingerprint != 0) {
                slots[find(fingerprint)] = fingerprint;
            }
        }
    }
}
