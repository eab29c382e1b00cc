/** Larger files are refused before they are read: no report is so long, and a browser's text ends at half a gigabyte. */
export const MOST_BYTES = 200e6;

/** A file beyond `MOST_BYTES`. */
export class TooLarge extends Error {}
