/**
 * A table as CSV (RFC 4180): lines end in CR LF; a field with a comma, a quotation mark or a line break stands in quotation
 * marks, and its own are doubled.
 */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((fields) => `${fields.map(formatField).join(',')}\r\n`).join('')
}

function formatField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
