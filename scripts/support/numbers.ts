import { CommandError } from './command.ts';

/** The number that an option gives, undefined where it is not given. @throws {CommandError} when it is none that fits */
export function numberOption(
  option: string,
  given: string | undefined,
  fits: (value: number) => boolean,
  what: string,
): number | undefined {
  if (given === undefined) return undefined;
  const value = given.trim() === '' ? Number.NaN : Number(given);
  if (!fits(value)) throw new CommandError(`--${option} ${given} is no ${what}`);
  return value;
}
