/** By which a process is told to end; Ctrl+C is the first. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does something that `clear` takes back when it fails, or when the process is told to end meanwhile; the process then
 * ends as it would have without. For a signal to come through, `work` must let the event loop turn.
 */
export async function clearingUp(work: () => Promise<void>, clear: () => void): Promise<void> {
  const end = (signal: NodeJS.Signals): void => {
    clear();
    for (const name of SIGNALS) process.off(name, end);
    process.kill(process.pid, signal);
  };
  for (const name of SIGNALS) process.on(name, end);
  try {
    await work();
  } catch (error) {
    clear();
    throw error;
  } finally {
    for (const name of SIGNALS) process.off(name, end);
  }
}
