import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { CommandError } from './command.ts';

/** Fonts with Chinese in them, the best to read in a picture first, by the names of their files. */
const FONTS: readonly RegExp[] = [
  /^NotoSans(CJK)?-?(SC|sc)?-(Regular|VF)\.(ttc|otf|ttf)$/,
  /^NotoSansSC/,
  /^SourceHanSans.*(Regular|VF)/,
  /^PingFang\.ttc$/,
  /^msyh\.ttc$/i,
  /^(Hiragino Sans GB|STHeiti)/,
  /^wqy-(micro|zen)hei\.ttc$/,
  /^DroidSansFallback/,
  /^(simhei\.ttf|simsun\.ttc|uming\.ttc|ukai\.ttc)$/i,
  /^NotoSerifCJK-Regular/,
];

/** Where systems keep fonts. */
function fontFolders(): string[] {
  const { env, platform } = process;
  const home = homedir();
  if (platform === 'win32') {
    return [
      join(env.WINDIR ?? 'C:\\Windows', 'Fonts'),
      join(env.LOCALAPPDATA ?? home, 'Microsoft', 'Windows', 'Fonts'),
    ];
  }
  if (platform === 'darwin') return ['/System/Library/Fonts', '/Library/Fonts', join(home, 'Library', 'Fonts')];
  return ['/usr/share/fonts', '/usr/local/share/fonts', join(home, '.local', 'share', 'fonts'), join(home, '.fonts')];
}

/** Every file below a folder; of one that is not there or may not be read, none. */
function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));
  } catch {
    return [];
  }
}

/**
 * The file of a font with Chinese in it: the one that YIJU_FONT names, or the best of those in `folders`.
 * @throws {CommandError} when there is none.
 */
export function findChineseFont(folders: readonly string[] = fontFolders()): string {
  const named = process.env.YIJU_FONT;
  if (named) {
    if (existsSync(named)) return named;
    throw new CommandError(`YIJU_FONT names ${named}, which is not there`);
  }
  const files = folders.flatMap(filesBelow);
  for (const font of FONTS) {
    const found = files.filter((file) => font.test(basename(file))).sort();
    if (found[0] !== undefined) return found[0];
  }
  throw new CommandError(
    'png needs a font with Chinese in it; install one (Debian: apt-get install fonts-noto-cjk), or name its file in YIJU_FONT',
  );
}
