import { createInstance } from 'i18next';
import type { Language } from '../core/state.ts';
import { en } from './en.ts';
import type { StringKey, Words } from './zh.ts';
import { zh } from './zh.ts';

const i18n = createInstance();
void i18n.init({
  lng: 'zh',
  fallbackLng: false,
  resources: { zh: { translation: zh }, en: { translation: en } },
  // The tables are in the bundle, and keys are whole: a dot in one says which part of the page it belongs to.
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  // React escapes what it shows, and what is read aloud or saved must not be.
  interpolation: { prefix: '{', suffix: '}', escapeValue: false },
});

/** The names in braces in a piece of text. */
type Hole<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Hole<Rest> : never;

/** The pieces of text that need not be told anything. */
export type PlainKey = { [Key in StringKey]: [Hole<Words<Key>>] extends [never] ? Key : never }[StringKey];

/** What a piece of text must be told: a number where the form of the words hangs on it. */
type Parameters<Key extends StringKey> = {
  readonly [Name in Hole<Words<Key>>]: Name extends 'count' ? number : string | number;
};

/** Says a piece of text in one language, each name in braces replaced by the parameter of that name. */
export type Translate = <Key extends StringKey>(
  key: Key,
  ...parameters: [Hole<Words<Key>>] extends [never] ? [] : [Parameters<Key>]
) => string;

/** The voice of the page in a language: the same function whenever it is asked for. */
export function translator(language: Language): Translate {
  return VOICES[language];
}

function voice(language: Language): Translate {
  const say: (key: string, parameters: Readonly<Record<string, unknown>>) => string = i18n.getFixedT(language);
  return (key, ...[parameters]) => say(key, { ...parameters });
}

const VOICES: Readonly<Record<Language, Translate>> = { zh: voice('zh'), en: voice('en') };
