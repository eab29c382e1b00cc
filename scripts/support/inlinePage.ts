import { createHash } from 'node:crypto';
import { EMBEDDED_GRAPH } from '../../src/web/core/fetch-graph.ts';

/** The hash by which a Content-Security-Policy lets one script or style of the page itself run. */
const hashOf = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

/** JavaScript that may stand in a script element: neither its end nor the comment that HTML knows there is spelt out. */
const inScript = (code: string) => code.replace(/<(?=\/script|script|!--)/gi, '\\x3C');

const SCRIPT = /<script\b[^>]*\bsrc="(?:\.\/)?([^"]+)"[^>]*><\/script>/g;
const STYLE = /<link\b[^>]*\brel="stylesheet"[^>]*\bhref="(?:\.\/)?([^"]+)"[^>]*>/g;
const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
const ICON = /<link\b[^>]*\brel="icon"[^>]*\bhref="(?:\.\/)?([^"]+)"[^>]*>/;

/**
 * The built page (its files by name) as one HTML document, cut where the text of the graph belongs. Scripts and styles
 * stand in it, allowed by their hashes; the page may reach nothing at all.
 * @throws when the build is not one script that can be inlined
 */
export function inlinePage(files: ReadonlyMap<string, string>): readonly [before: string, after: string] {
  const fileOf = (name: string): string => {
    const content = files.get(name);
    if (content === undefined) throw new Error(`the build of the page has no ${name}`);
    return content;
  };
  const scripts: string[] = [];
  const styles: string[] = [];
  const html = fileOf('index.html')
    .replace(SCRIPT, (_tag, name: string) => {
      scripts.push(inScript(fileOf(name)));
      return '';
    })
    .replace(STYLE, (_tag, name: string) => {
      styles.push(fileOf(name));
      return '';
    })
    .replace(ICON, (tag, name: string) =>
      name.startsWith('data:')
        ? tag
        : tag.replace(/href="[^"]+"/, () => `href="data:image/svg+xml,${encodeURIComponent(fileOf(name))}"`),
    );
  if (scripts.length === 0 || !POLICY.test(html)) throw new Error('the page was built in a way that cannot be inlined');
  const policy = [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ')}`,
    `style-src ${styles.map(hashOf).join(' ')}`,
    'img-src data: blob:',
    'connect-src data: blob:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const head = [
    ...styles.map((style) => `<style>${style}</style>`),
    // As modules, so that they run when the graph after them is there.
    ...scripts.map((script) => `<script type="module">${script}</script>`),
  ].join('\n');
  const whole = html
    .replace(POLICY, () => `<meta http-equiv="Content-Security-Policy" content="${policy}">`)
    .replace('</head>', () => `${head}\n</head>`);
  const at = whole.lastIndexOf('</body>');
  return [
    `${whole.slice(0, at)}<script type="application/json" id="${EMBEDDED_GRAPH}">`,
    `</script>\n${whole.slice(at)}`,
  ];
}
