export type LogLine = { readonly at: string; readonly function: string; readonly line: string };

export interface FunctionLogs {
  add(functionName: string, line: string): void;
  /** Oldest first; only the last 5,000 of all functions are kept. */
  lines(functionName?: string): readonly LogLine[];
}

/** Enough to look back over one function's share of a bulk load; older lines have been printed. */
const KEPT_LINES = 5000;

/** `print` receives every line as it is logged. */
export function functionLogs(instant: () => string, print: (line: LogLine) => void): FunctionLogs {
  const kept: LogLine[] = [];

  return {
    add(functionName, line) {
      const entry = { at: instant(), function: functionName, line };
      kept.push(entry);
      if (kept.length > KEPT_LINES) kept.splice(0, kept.length - KEPT_LINES);
      print(entry);
    },
    lines: (functionName) => (functionName === undefined ? [...kept] : kept.filter((l) => l.function === functionName)),
  };
}
