package org.outcomeroadmap.survey;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Damages a good file in the ways that files are damaged, the same way for the same seed. */
final class FuzzMutations {
    private static final List<String> PIECES = List.of(
            "\"",
            ",",
            ";",
            "\t",
            "\r",
            "\n",
            "\0",
            "\uFEFF",
            "\uFFFF",
            "\u00A0",
            "'",
            "=cmd|' /C calc'!A0",
            "-99",
            "5 - Very",
            "imp_FT-1",
            "sat_FT-1",
            "importance",
            "satisfaction",
            "respondent",
            "outcome",
            "{\"ImportId\":\"QID1\"}",
            "1e999",
            "<",
            ">",
            "&lt;",
            "&x;",
            "<!DOCTYPE a>",
            "<![CDATA[",
            "]]>",
            "<!--",
            "<c r=\"XFD1\"><v>",
            "<f>",
            "t=\"s\"",
            "99999999999999999999",
            "sep=;\n",
            "\u202E",
            "n/a");

    private final SplittableRandom random;
    private final List<byte[]> seeds;

    FuzzMutations(long seed, List<byte[]> seeds) {
        this.random = new SplittableRandom(seed);
        this.seeds = seeds;
    }

    byte[] next() throws IOException {
        byte[] bytes = seeds.get(random.nextInt(seeds.size()));
        boolean insideZip = bytes.length > 2 && bytes[0] == 'P' && bytes[1] == 'K' && random.nextInt(4) > 0;
        return insideZip ? insideZip(bytes) : damaged(bytes);
    }

    /** Damages parts of a workbook and packs them again, so that the damage is met behind the checksums. */
    private byte[] insideZip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes));
                ZipOutputStream out = new ZipOutputStream(packed)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                if (random.nextInt(12) > 0) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(random.nextInt(3) == 0 ? damaged(part) : part);
                }
            }
        }
        return packed.toByteArray();
    }

    private byte[] damaged(byte[] whole) {
        byte[] bytes = whole;
        for (int i = random.nextInt(1, 6); i > 0; i--) {
            bytes = once(bytes);
        }
        return bytes;
    }

    private byte[] once(byte[] bytes) {
        int at = random.nextInt(bytes.length + 1);
        int length = Math.min(random.nextInt(1, 64), bytes.length - at);
        return switch (random.nextInt(7)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> join(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at + length, bytes.length));
            case 2 -> insert(bytes, at, Arrays.copyOfRange(bytes, at, at + length));
            case 3 ->
                insert(bytes, at, PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8));
            case 4 -> insert(bytes, at, repeated(random.nextInt(1, 3_000)));
            case 5 -> spliced(bytes, at);
            default -> flipped(bytes, at);
        };
    }

    private byte[] repeated(int times) {
        return PIECES.get(random.nextInt(PIECES.size())).repeat(times).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] spliced(byte[] bytes, int at) {
        byte[] other = seeds.get(random.nextInt(seeds.size()));
        return join(
                Arrays.copyOf(bytes, at), Arrays.copyOfRange(other, random.nextInt(other.length + 1), other.length));
    }

    private byte[] flipped(byte[] bytes, int at) {
        byte[] flipped = bytes.clone();
        if (at < flipped.length) {
            flipped[at] = (byte) random.nextInt(256);
        }
        return flipped;
    }

    private static byte[] insert(byte[] bytes, int at, byte[] piece) {
        return join(join(Arrays.copyOf(bytes, at), piece), Arrays.copyOfRange(bytes, at, bytes.length));
    }

    private static byte[] join(byte[] left, byte[] right) {
        byte[] both = Arrays.copyOf(left, left.length + right.length);
        System.arraycopy(right, 0, both, left.length, right.length);
        return both;
    }
}
