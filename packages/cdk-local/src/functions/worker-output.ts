/**
 * Captures what a function prints, line by line. A worker's own stdout costs several messages per line; here the lines
 * of one turn of the event loop are sent together, and those before a reply with the reply.
 */
export interface Output {
  /** Returns what was printed since the last call. */
  take(): readonly string[];
}

/** Replaces stdout and stderr of this worker; `flush` is called soon after something was printed. */
export function captureOutput(flush: () => void): Output {
  let lines: string[] = [];
  let rest = '';
  let isPlanned = false;

  const write = (chunk: string | Uint8Array): boolean => {
    const parts = (rest + (typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString())).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
    if (!isPlanned) setImmediate(flush);
    isPlanned = true;
    return true;
  };
  process.stdout.write = write;
  process.stderr.write = write;

  return {
    take() {
      const taken = lines;
      lines = [];
      isPlanned = false;
      return taken;
    },
  };
}
