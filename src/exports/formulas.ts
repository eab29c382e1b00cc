/**
 * How a cell begins that a spreadsheet may run as a formula (OWASP, CSV injection): = + - @, a tab or a line break
 * before one, and the full-width forms, which some versions of Excel take for the same.
 */
export const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
