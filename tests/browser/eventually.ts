import { expect } from 'vitest';

/** `expect.poll` with the patience that a busy machine needs. */
export const eventually = <T>(read: () => T) => expect.poll(read, { timeout: 20_000 });
