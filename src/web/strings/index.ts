import type { Language } from '../core/state.ts';
import { en } from './en.ts';
import type { StringKey } from './zh.ts';
import { zh } from './zh.ts';

const TABLES: Readonly<Record<Language, Readonly<Record<StringKey, string>>>> = { zh, en };

/** Says a piece of text in one language, `{name}` replaced by the parameter of that name. */
export type Translate = (key: StringKey, parameters?: Readonly<Record<string, string | number>>) => string;

/** The voice of the page in a language. */
export function translator(language: Language): Translate {
  const table = TABLES[language];
  return (key, parameters) => {
    const text = table[key];
    if (!parameters) return text;
    return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(parameters[name] ?? hole));
  };
}
