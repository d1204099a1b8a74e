package org.outcomeroadmap.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Random;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A made-up survey as a workbook, with texts that cells share, as spreadsheet programs write it. */
final class WorkbookSurvey {
    private static final int SEED = 20_261_127;
    private static final int KEPT_IN_MEMORY = 100;

    private WorkbookSurvey() {}

    /** Writes the workbook unless it is there. */
    static Path of(Path folder, int respondents, int outcomes) {
        Path file = folder.resolve("wide-" + respondents + "x" + outcomes + ".xlsx");
        if (!Files.exists(file)) {
            try {
                Path begun = Files.createDirectories(folder).resolve("begun.xlsx");
                write(begun, respondents, outcomes);
                Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return file;
    }

    private static void write(Path file, int respondents, int outcomes) throws IOException {
        Random random = new Random(SEED);
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, KEPT_IN_MEMORY, false, true);
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Answers");
            Row header = sheet.createRow(0);
            header.createCell(0).setCellValue("respondent");
            header.createCell(1).setCellValue("persona");
            for (int outcome = 1; outcome <= outcomes; outcome++) {
                header.createCell(2 * outcome).setCellValue("imp_WS-" + outcome);
                header.createCell(2 * outcome + 1).setCellValue("sat_WS-" + outcome);
            }
            for (int respondent = 1; respondent <= respondents; respondent++) {
                Row row = sheet.createRow(respondent);
                row.createCell(0).setCellValue("r" + respondent);
                row.createCell(1).setCellValue("persona " + random.nextInt(3));
                for (int column = 2; column < 2 + 2 * outcomes; column++) {
                    if (random.nextInt(25) > 0) {
                        row.createCell(column).setCellValue(1 + random.nextInt(5));
                    }
                }
            }
            workbook.write(out);
        }
    }
}
