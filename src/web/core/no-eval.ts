/**
 * Zod tries whether it may compile its checks with `eval`, which the page's policy forbids and reports as a breach. It
 * asks this when a schema is made; to say it by Zod's own `config` would take Zod into whatever says it first.
 */
declare global {
  var __zod_globalConfig: { jitless?: boolean } | undefined;
}
globalThis.__zod_globalConfig = { ...globalThis.__zod_globalConfig, jitless: true };

export {};
