/** Who decides and why, as it was last said: asked once, then offered again for as long as the tab is open. */
export interface Signature {
  readonly by: string;
  readonly why: string;
}

const KEY = 'yiju-signature';
let signature: Signature | undefined;

function kept(): Signature {
  try {
    const { by = '', why = '' } = JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Partial<Signature>;
    return { by: String(by), why: String(why) };
  } catch {
    // A page without storage (some browsers, from file://) remembers until it is loaded again.
    return { by: '', why: '' };
  }
}

export const signatures = {
  get: (): Signature => {
    signature ??= kept();
    return signature;
  },
  set(next: Signature): void {
    signature = next;
    try {
      sessionStorage.setItem(KEY, JSON.stringify(next));
    } catch {
      // As above.
    }
  },
};

/** Today where the reader is, as a curation file writes it. */
export function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
