package org.outcomeroadmap.survey.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.outcomeroadmap.survey.text.Messages;

/** A workbook's sheet with the survey, or two that hold one question each. */
final class WorkbookSheet implements Sheet {
    private static final int ROWS_LOOKED_AT = 20;
    private static final Pattern IMPORTANCE = Pattern.compile("importan|wichtig|relevan", Pattern.CASE_INSENSITIVE);
    private static final Pattern SATISFACTION =
            Pattern.compile("satisf|perform|zufrieden|leistung", Pattern.CASE_INSENSITIVE);

    private final SurveyFile file;
    private final SurveyLimits limits;
    private final WorkbookCopy copy;
    private final ReadableWorkbook workbook;
    private final DateFormats dates;
    /** The sheet to read, or two to be read side by side. */
    private final List<org.dhatim.fastexcel.reader.Sheet> sheets;

    private final List<SheetSpan> spans;

    private WorkbookSheet(SurveyFile file, SurveyLimits limits, WorkbookCopy copy, ReadableWorkbook workbook)
            throws IOException {
        this.file = file;
        this.limits = limits;
        this.copy = copy;
        this.workbook = workbook;
        this.dates = new DateFormats(workbook.isDate1904());
        this.sheets = choose();
        this.spans = findSpans();
    }

    /**
     * Unpacks a workbook and chooses the sheet.
     *
     * @param in the workbook at its first byte; the caller closes it
     */
    static WorkbookSheet of(SurveyFile file, InputStream in, SurveyLimits limits) throws IOException {
        WorkbookCopy copy = WorkbookCopy.of(file, in, limits);
        try {
            return new WorkbookSheet(file, limits, copy, open(file, copy));
        } catch (IOException | RuntimeException e) {
            copy.close();
            throw e;
        }
    }

    private static ReadableWorkbook open(SurveyFile file, WorkbookCopy copy) {
        try {
            // Cell formats are asked for only where there are any: styles may be left out of a workbook.
            return new ReadableWorkbook(copy.path().toFile(), new ReadingOptions(copy.hasStyles(), true));
        } catch (IOException | RuntimeException e) {
            // The parser throws whatever comes its way when a part is damaged or missing.
            throw new UnusableFileException(Messages.text("file.damagedWorkbook", file.name()));
        }
    }

    /** A sheet of importance and one of satisfaction; else the first that people see and that is a table; else the first. */
    private List<org.dhatim.fastexcel.reader.Sheet> choose() throws IOException {
        List<org.dhatim.fastexcel.reader.Sheet> tables = new ArrayList<>();
        List<org.dhatim.fastexcel.reader.Sheet> visible = visible();
        for (org.dhatim.fastexcel.reader.Sheet candidate : visible) {
            if (isTable(candidate)) {
                tables.add(candidate);
            }
        }
        if (visible.isEmpty()) {
            throw new UnusableFileException(Messages.text("file.damagedWorkbook", file.name()));
        }
        Optional<org.dhatim.fastexcel.reader.Sheet> importance = named(tables, IMPORTANCE);
        Optional<org.dhatim.fastexcel.reader.Sheet> satisfaction = named(tables, SATISFACTION);
        if (importance.isPresent() && satisfaction.isPresent()) {
            return List.of(importance.get(), satisfaction.get());
        }
        return List.of(tables.isEmpty() ? visible.get(0) : tables.get(0));
    }

    private static Optional<org.dhatim.fastexcel.reader.Sheet> named(
            List<org.dhatim.fastexcel.reader.Sheet> sheets, Pattern name) {
        return sheets.stream()
                .filter(sheet -> name.matcher(sheet.getName()).lookingAt())
                .findFirst();
    }

    private List<SheetSpan> findSpans() throws IOException {
        if (sheets.size() < 2) {
            return List.of();
        }
        return List.of(
                new SheetSpan(sheets.get(0).getName(), 0),
                new SheetSpan(sheets.get(1).getName(), headerWidth(sheets.get(0))));
    }

    /** How wide the first row is that is no title; there is one in every table. */
    private int headerWidth(org.dhatim.fastexcel.reader.Sheet table) throws IOException {
        try (SheetRows rows = rows(table)) {
            boolean more = rows.advance();
            while (more && SideBySideRows.isTitle(rows.row())) {
                more = rows.advance();
            }
            return rows.row().size();
        }
    }

    private SheetRows sideBySide() throws IOException {
        return new SideBySideRows(
                file,
                rows(sheets.get(0)),
                rows(sheets.get(1)),
                limits,
                spans.get(1).firstColumn());
    }

    private List<org.dhatim.fastexcel.reader.Sheet> visible() {
        List<org.dhatim.fastexcel.reader.Sheet> sheets = new ArrayList<>();
        workbook.getSheets()
                .filter(candidate -> candidate.getVisibility() == SheetVisibility.VISIBLE)
                .forEach(sheets::add);
        return sheets;
    }

    /** Whether two of the first rows have several cells: a header and answers. */
    private boolean isTable(org.dhatim.fastexcel.reader.Sheet candidate) throws IOException {
        try (SheetRows rows = rows(candidate)) {
            int wide = 0;
            for (int i = 0; i < ROWS_LOOKED_AT && rows.advance() && wide < 2; i++) {
                wide += SideBySideRows.isTitle(rows.row()) ? 0 : 1;
            }
            return wide == 2;
        }
    }

    private SheetRows rows(org.dhatim.fastexcel.reader.Sheet source) throws IOException {
        try {
            return new WorkbookRows(this, source.getName(), source.openStream());
        } catch (IOException | RuntimeException e) {
            throw new UnusableFileException(Messages.text("file.damagedSheet", file.name(), source.getName(), "1"));
        }
    }

    /** The unpacked workbook. */
    Path copy() {
        return copy.path();
    }

    SurveyLimits limits() {
        return limits;
    }

    DateFormats dates() {
        return dates;
    }

    @Override
    public SurveyFile file() {
        return file;
    }

    @Override
    public SheetRows rows() throws IOException {
        return sheets.size() < 2 ? rows(sheets.get(0)) : sideBySide();
    }

    /** Numbers have a point here, but text that was typed in may have a comma. */
    @Override
    public boolean decimalComma() {
        return true;
    }

    @Override
    public String encoding() {
        return SurveyEncoding.UTF_8.label();
    }

    @Override
    public String delimiter() {
        return "";
    }

    @Override
    public List<String> names() {
        return sheets.stream().map(sheet -> sheet.getName()).toList();
    }

    @Override
    public List<SheetSpan> spans() {
        return spans;
    }

    @Override
    public void close() throws IOException {
        try {
            workbook.close();
        } finally {
            copy.close();
        }
    }
}
