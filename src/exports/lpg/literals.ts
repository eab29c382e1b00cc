import type { PropertyType, PropertyValue } from './properties.ts';

/** What openCypher escapes in a string in single quotes; other controls go as `\uXXXX`. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
};

// Line and paragraph separators too: tools that split a script into statements by line would break a string there.
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
const SPECIAL = /[\\'\u0000-\u001f\u007f\u2028\u2029]/g;

/** A string as an openCypher literal (openCypher 9, StringLiteral). */
export function stringLiteral(text: string): string {
  const escaped = text.replace(
    SPECIAL,
    (char) => ESCAPES[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `'${escaped}'`;
}

/** A number as an openCypher literal; a double keeps a point, or an engine would read an integer. */
function numberLiteral(value: number, type: PropertyType): string {
  const text = String(value);
  return type.startsWith('double') && /^-?\d+$/.test(text) ? `${text}.0` : text;
}

/** A value of a property as an openCypher literal. */
export function literal(value: PropertyValue, type: PropertyType): string {
  if (typeof value === 'string') return stringLiteral(value);
  if (typeof value === 'number') return numberLiteral(value, type);
  return `[${value.map((item) => literal(item, type)).join(', ')}]`;
}

/** A name as openCypher takes it whatever its keywords are. */
export function nameLiteral(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``;
}
