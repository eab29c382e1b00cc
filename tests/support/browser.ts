export { launchBrowser } from '../../scripts/support/browser.ts';
