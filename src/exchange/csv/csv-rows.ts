export type Cell = string | number | boolean | null;

/** Rows as RFC 4180 writes them: a comma between, CRLF behind each, quotes where they are needed. Null is an empty cell. */
export const csvRows = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = notAFormula(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A sheet program runs a cell that begins like a formula; an apostrophe keeps it words. (OWASP: CSV injection) */
const notAFormula = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
