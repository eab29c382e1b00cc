/** What the system says of a place that cannot be written to, in words that tell what to look at. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk may only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  ENOENT: 'there is no such folder and none can be made',
  ENOTDIR: 'a file stands where its folder should be',
  EEXIST: 'a file stands where its folder should be',
  EISDIR: 'it is a folder; name a file in it',
  ENAMETOOLONG: 'its name is too long',
  EPIPE: 'whoever read it has stopped',
  EBUSY: 'another program has it open',
};

/** Why something cannot be written. An error that is not the place's fault has no code and is thrown again. */
export function whyNotWritten(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (typeof code !== 'string') throw error;
  return REASONS[code] ?? message;
}
