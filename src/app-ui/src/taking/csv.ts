/** A table as the screen shows it: its head, then its rows, each cell in the words that stand there. */
export type Sheet = string[][];

const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';
/** With these a spreadsheet takes a cell for a formula. */
const FORMULA_START = /^[=+\-@\t\r\n]/;

/**
 * The sheet as CSV: comma, CRLF, and the byte order mark that tells a spreadsheet that it is UTF-8. Cells that a
 * spreadsheet would run are text.
 */
export function csvOf(sheet: Sheet): string {
    return BYTE_ORDER_MARK + sheet.map((row) => row.map((cell) => quoted(harmless(cell))).join(',') + LINE_END).join('');
}

/** The text, with an apostrophe before it if it could act as a formula; the same rule as the server's. */
export function harmless(text: string): string {
    return FORMULA_START.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
    return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}
