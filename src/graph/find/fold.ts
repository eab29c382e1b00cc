/**
 * A name as it is compared: width, case, blanks, quotation marks and title marks are what readers do not tell apart, the
 * brackets around the year of a 文号 are written in every style, and its closing 号 is often left out.
 */
export function foldName(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s“”„"'‘’「」『』《》〈〉<>·]/gu, '')
    .replace(/[〔［【[〘{﹝]/gu, '(')
    .replace(/[〕］】\]〙}﹞]/gu, ')')
    .replace(/^(.*\(\d{4}\).*\d)号$/u, '$1')
    .toLowerCase();
}
