import { browserPath } from '../../scripts/support/browser.ts';

/** Finds or installs the browser before any file of browser tests runs: two files that installed it at once would lock each other out. */
export default function setup(): void {
  browserPath();
}
