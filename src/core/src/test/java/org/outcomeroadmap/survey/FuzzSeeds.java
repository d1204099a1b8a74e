package org.outcomeroadmap.survey;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.outcomeroadmap.survey.sheet.WorkbookBytes;

/** Good examples, which mutations start from: the exports of every tool in every encoding, and workbooks. */
final class FuzzSeeds {
    private static final List<String> CHARSETS = List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "x-MacRoman");

    private FuzzSeeds() {}

    static List<byte[]> all() throws IOException, URISyntaxException {
        List<byte[]> seeds = new ArrayList<>();
        for (String folder : List.of("cases", "format/cases")) {
            Path path = Path.of(
                    Objects.requireNonNull(FuzzSeeds.class.getResource(folder)).toURI());
            try (Stream<Path> files = Files.walk(path)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    add(seeds, Files.readString(file));
                }
            }
        }
        return List.copyOf(seeds);
    }

    /** Of a case, its file; of any other file, all of it: as text in one encoding after the other, and as a workbook. */
    private static void add(List<byte[]> seeds, String text) {
        int begin = text.indexOf("--- file\n");
        String survey =
                begin < 0 ? text : text.substring(begin + "--- file\n".length()).split("(?m)^--- ", -1)[0];
        String real = survey.replace("<TAB>", "\t")
                .replace("<CR>", "\r")
                .replace("<BOM>", "\uFEFF")
                .replace("<NBSP>", "\u00A0");
        seeds.add(real.getBytes(StandardCharsets.UTF_8));
        Charset charset = Charset.forName(CHARSETS.get(seeds.size() % CHARSETS.size()));
        seeds.add(real.getBytes(charset));
        seeds.add(workbook(real).bytes());
    }

    static WorkbookBytes workbook(String text) {
        String[] lines = text.replaceAll("[&<>\"\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]", " ")
                .split("\n", -1);
        return new WorkbookBytes().table("Importance", lines).table("Satisfaction", lines);
    }
}
