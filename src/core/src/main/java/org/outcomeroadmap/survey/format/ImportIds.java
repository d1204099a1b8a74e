package org.outcomeroadmap.survey.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The row of import ids in files from Qualtrics: a small piece of JSON in each cell, or the same as Python writes it. */
final class ImportIds {
    private static final Pattern IMPORT_ID =
            Pattern.compile("[{,]\\s?[\"']ImportId[\"']\\s?:\\s?[\"']([^\"']{1,200})[\"']");
    private static final Pattern CHOICE_ID = Pattern.compile("[\"']choiceId[\"']\\s?:\\s?[\"']([^\"']{1,200})[\"']");

    private ImportIds() {}

    /** The ids by column, empty where there is none; no ids at all if the row is another one. */
    static List<String> of(FileHead.Row row) {
        List<String> ids = rejoined(row.cells()).stream().map(ImportIds::id).toList();
        long found = ids.stream().filter(id -> !id.isEmpty()).count();
        return found == 0 || found * 2 < row.filled() ? List.of() : ids;
    }

    /** Python's form stands in the file without quotation marks, so that its commas part it into cells. */
    private static List<String> rejoined(List<String> cells) {
        List<String> whole = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String cell : cells) {
            open.append(cell);
            if ((!cell.startsWith("{") && open.length() == cell.length()) || cell.endsWith("}")) {
                whole.add(open.toString());
                open.setLength(0);
            } else {
                open.append(',');
            }
        }
        whole.add(open.toString());
        return whole;
    }

    private static String id(String cell) {
        Matcher id = IMPORT_ID.matcher(cell);
        if (!id.find()) {
            return "";
        }
        Matcher choice = CHOICE_ID.matcher(cell);
        return choice.find() && !id.group(1).endsWith("_" + choice.group(1))
                ? id.group(1) + "_" + choice.group(1)
                : id.group(1);
    }
}
