/** What was opened, to be closed in reverse; a start that fails halfway leaves nothing behind. */
export interface Closers {
  add(close: () => unknown): void;
  closeAll(): Promise<void>;
}

export function closers(): Closers {
  const open: (() => unknown)[] = [];

  return {
    add: (close) => open.push(close),
    async closeAll() {
      for (let close = open.pop(); close !== undefined; close = open.pop()) await close();
    },
  };
}
