import { download } from '../core/download.ts';

/** Copy words to the clipboard; where the page may not (no secure origin), by way of a hidden field. */
export async function copyText(words: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(words);
  } catch {
    const field = document.createElement('textarea');
    field.value = words;
    field.className = 'quiet';
    document.body.append(field);
    field.select();
    document.execCommand('copy');
    field.remove();
  }
}

/** Hand a text file to the reader. */
export function saveFile(name: string, type: string, content: string): void {
  download(name, new Blob([content], { type: `${type};charset=utf-8` }));
}
