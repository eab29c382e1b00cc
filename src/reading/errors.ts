/** Why a file could not be read. */
type ReadingErrorCode = 'empty' | 'binary' | 'undecodable';

/** A file that is no readable text; `message` says what is wrong with it and what to do. */
export class ReadingError extends Error {
  override readonly name = 'ReadingError';
  readonly code: ReadingErrorCode;

  constructor(code: ReadingErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
