/** What cannot stand for itself in XML text or in a quoted attribute. Line breaks there would be read as blanks. */
const SPECIAL = /[&<>"\t\n\r]/g;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that no XML 1.0 document may hold, not even as a reference: controls, halves of a pair, U+FFFE and U+FFFF. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Whether any of it has to be looked at more closely: most text passes at one look. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
const SUSPECT = /[\u0000-\u001f&<>"\ud800-\udfff\ufffe\uffff]/;

/** Text for an XML element or attribute (XML 1.0 §2.2, §2.4). What XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(FORBIDDEN, '\ufffd').replace(SPECIAL, (char) => ENTITIES[char] ?? `&#${char.charCodeAt(0)};`);
}

/** JSON for an XML element or attribute. What XML cannot hold is escaped by JSON, so nothing is lost. */
export function escapeJsonForXml(json: string): string {
  // JSON.stringify has escaped controls and halves of pairs
  return escapeXml(json.replace(/[\ufffe\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16)}`));
}
