import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/**
 * What a whole browser does for a reader at its window and a test does not want: the list under the address bar, which is
 * loaded with every page and takes as long; and what Playwright wants off, for Chromium heeds the last such flag alone.
 */
const UNWANTED = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/** Software WebGL2, no sandbox (containers run as root), nothing that calls home. */
const FLAGS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  `--disable-features=${UNWANTED.join(',')}`,
];

/** Best first: the one without windows does a third of the work of a whole browser for every page that is opened. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'chrome',
];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const WINDOWS_APPS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/** Debian's package manager. */
const APT = '/usr/bin/apt-get';

const HELP = 'Install Chromium or Chrome, or set YIJU_CHROMIUM to the path of its program.';

/** Where browsers usually are on this system, best first. */
function candidates(): string[] {
  const { env, platform } = process;
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return roots.flatMap((root) => WINDOWS_APPS.map((app) => join(root, ...app)));
  }
  const onPath = (env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  if (platform !== 'darwin') return onPath;
  return [...MAC_APPS.map((app) => join('/Applications', `${app}.app`, 'Contents', 'MacOS', app)), ...onPath];
}

/** A browser named by the environment, one of the system's, or the one that Playwright downloaded; undefined if none. */
function find(): string | undefined {
  for (const name of ['YIJU_CHROMIUM', 'CHROME_PATH']) {
    const path = process.env[name];
    if (!path) continue;
    if (existsSync(path)) return path;
    throw new Error(`${name} names ${path}, which is not there. ${HELP}`);
  }
  return [...candidates(), chromium.executablePath()].find((path) => path && existsSync(path));
}

/** Debian's own package where that is possible, for it brings the libraries along; else Playwright's download. */
function install(): void {
  const run = (program: string, args: string[]) =>
    execFileSync(program, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  if (existsSync(APT) && process.getuid?.() === 0) {
    run(APT, ['update', '-qq']);
    run(APT, ['install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell', 'fonts-noto-cjk']);
    return;
  }
  const home = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  run(process.execPath, [join(home, 'cli.js'), 'install', 'chromium']);
}

/** Path of a Chromium-like browser; installs one where there is none, and throws if that fails too. */
export function browserPath(): string {
  const found = find();
  if (found) return found;
  console.error('no Chromium found; installing one');
  try {
    install();
  } catch (error) {
    throw new Error(`No Chromium, and installing one failed: ${(error as Error).message}. ${HELP}`);
  }
  const installed = find();
  if (!installed) throw new Error(`Chromium was installed but is in none of the usual places. ${HELP}`);
  return installed;
}

/**
 * How Playwright starts a headless Chromium, here found or installed; `webgl: false` one that cannot draw WebGL.
 * @throws if there is no browser and none can be installed: a browser test is never skipped.
 */
export function browserOptions({ webgl = true }: { webgl?: boolean } = {}) {
  const noWebgl = ['--disable-gpu', '--disable-3d-apis', '--disable-webgl', '--disable-webgl2'];
  const args = webgl ? FLAGS : [...FLAGS.filter((flag) => !flag.includes('swiftshader')), ...noWebgl];
  return { executablePath: browserPath(), headless: true, args };
}

/** Starts a browser of `browserOptions` for a test or a measurement; the caller closes it. */
export const launchBrowser = (wanted?: { webgl?: boolean }): Promise<Browser> =>
  chromium.launch(browserOptions(wanted));
