import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { whyNotWritten } from './writeFailure.ts';

/** The project's folder. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A command that was called wrongly, or that cannot do what it was asked; shown without a stack. */
export class CommandError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{ options: O & { help: { type: 'boolean' } }; allowPositionals: true; args: string[] }>
>;

/** Parses the command line; `undefined` when it asked for help, which is then printed. @throws {CommandError} */
export function parseCommand<const O extends Options>(help: string, options: O): Parsed<O> | undefined {
  try {
    const parsed = parseArgs({
      args: process.argv.slice(2),
      options: { ...options, help: { type: 'boolean' as const } },
      allowPositionals: true,
    });
    if (!(parsed.values as { help?: boolean }).help) return parsed as Parsed<O>;
    console.log(help.trim());
    return undefined;
  } catch (error) {
    const [first] = (error as Error).message.split(/\.\s/);
    throw new CommandError(`${first}; --help lists what there is`);
  }
}

/** Refuses what a command takes no names of. @throws {CommandError} */
export function refuse(positionals: readonly string[]): void {
  if (positionals.length > 0) throw new CommandError(`unexpected ${positionals.join(' ')}; --help lists what there is`);
}

/**
 * Where relative paths are meant from: npm runs a script in the project's folder and tells where it was called.
 * `script` is its name in package.json; a process that npm started for another script keeps its own folder.
 */
export function callerFolder(script: string): string {
  const { npm_lifecycle_event: event, INIT_CWD: folder } = process.env;
  return event === script && folder ? folder : process.cwd();
}

/** Runs a command: its result is the exit code, a `CommandError` becomes one line on stderr. */
export async function runCommand(main: () => number | Promise<number>): Promise<void> {
  // Whoever reads the output may have seen enough: `… | head`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    console.error(`error: cannot write to standard output: ${whyNotWritten(error)}`);
    process.exit(2);
  });
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    console.error(`error: ${error.message}`);
    process.exitCode = 2;
  }
}
