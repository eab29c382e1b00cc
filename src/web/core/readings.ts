import type { Readings } from './search-sound.ts';
import { foldText } from './search-text.ts';

/**
 * All readings of a character by pinyin-pro, which is large and loaded on first use only. Each is listened for, so that
 * 银行 is found as yinhang without knowing the word, which would take a millisecond a name.
 */
export async function loadReadings(): Promise<Readings> {
  const { pinyin } = await import('pinyin-pro');
  const han = /\p{Script=Han}/u;
  return (character) => {
    if (!han.test(character)) return [foldText(character).replace(/[^a-z0-9]/g, '')];
    const readings: string[] = pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true });
    return [...new Set(readings.map((reading) => reading.toLowerCase().replace(/[^a-z]/g, '')))];
  };
}
