/** Some browsers begin to read a file well after the click that saves it. */
const KEPT_MS = 60_000;

/** Hand a file to the reader. Nothing leaves the machine. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
