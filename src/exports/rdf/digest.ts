/** Odd multipliers with their bits well spread, one for each lane. */
const MULTIPLIERS = [0x9e3779b1, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f] as const;

/**
 * 128 bits of a key in base 36: short where the key percent-encoded would fill a line, and so long that two keys of even
 * a very large graph do not meet. No secret hangs on it.
 */
export function digest(key: string): string {
  return MULTIPLIERS.map((multiplier, lane) => {
    let hash = (multiplier ^ (key.length + lane)) >>> 0;
    for (let i = 0; i < key.length; i++) {
      hash = Math.imul(hash ^ key.charCodeAt(i), multiplier);
      hash = (hash ^ (hash >>> 15)) >>> 0;
    }
    hash = Math.imul(hash ^ (hash >>> 13), 0x165667b1);
    return ((hash ^ (hash >>> 16)) >>> 0).toString(36).padStart(7, '0');
  }).join('');
}
