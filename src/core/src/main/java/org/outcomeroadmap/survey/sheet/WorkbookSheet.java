package org.outcomeroadmap.survey.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.outcomeroadmap.survey.text.Messages;

/** A workbook's sheet with the survey. */
final class WorkbookSheet implements Sheet {
    private static final int ROWS_LOOKED_AT = 20;

    private final SurveyFile file;
    private final SurveyLimits limits;
    private final WorkbookCopy copy;
    private final ReadableWorkbook workbook;
    private final DateFormats dates;
    private final org.dhatim.fastexcel.reader.Sheet sheet;

    private WorkbookSheet(SurveyFile file, SurveyLimits limits, WorkbookCopy copy, ReadableWorkbook workbook)
            throws IOException {
        this.file = file;
        this.limits = limits;
        this.copy = copy;
        this.workbook = workbook;
        this.dates = new DateFormats(workbook.isDate1904());
        this.sheet = choose();
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
            return new ReadableWorkbook(copy.path().toFile(), new ReadingOptions(true, true));
        } catch (IOException | RuntimeException e) {
            // The parser throws whatever comes its way when a part is damaged or missing.
            throw new UnusableFileException(Messages.text("file.damagedWorkbook", file.name()));
        }
    }

    /** The first sheet that people can see and that looks like a table, else the first. */
    private org.dhatim.fastexcel.reader.Sheet choose() throws IOException {
        List<org.dhatim.fastexcel.reader.Sheet> sheets = visible();
        for (org.dhatim.fastexcel.reader.Sheet candidate : sheets) {
            if (isTable(candidate)) {
                return candidate;
            }
        }
        if (sheets.isEmpty()) {
            throw new UnusableFileException(Messages.text("file.damagedWorkbook", file.name()));
        }
        return sheets.get(0);
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
                wide += rows.row().size() > 1 ? 1 : 0;
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
        return rows(sheet);
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
        return List.of(sheet.getName());
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
