/** Collects what has to be closed, in reverse order of opening; also when a start fails halfway. */
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
