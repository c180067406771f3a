import type { DatabaseSync } from 'node:sqlite';

/** One transaction for all requests of a turn of the event loop, each of which waits until it is committed. */
export interface Commits {
  /** Opens the transaction unless one is open. */
  begin(): void;
  /** Resolves when what was written so far is committed, at once if there is nothing. Rejects if it was not. */
  settled(): Promise<void>;
  /** Commits now. */
  flush(): void;
  /** Rolls back everything that is not committed: every request that waits for it fails. */
  undo(cause: unknown): void;
}

interface CommitOptions {
  /** Whether to wait for the other requests of this turn: worth it where a commit waits for the disk. */
  readonly isGrouped: boolean;
  readonly onUndo: () => void;
}

export function commitsOf(database: DatabaseSync, { isGrouped, onUndo }: CommitOptions): Commits {
  let waiting: { readonly resolve: () => void; readonly reject: (cause: unknown) => void }[] = [];
  let isOpen = false;

  /** Ends the transaction; returns the requests that wait for it. */
  function end() {
    const waited = waiting;
    waiting = [];
    isOpen = false;
    return waited;
  }

  function undo(cause: unknown): void {
    if (database.isTransaction) database.exec('ROLLBACK');
    onUndo();
    for (const { reject } of end()) reject(cause);
  }

  function flush(): void {
    if (!isOpen) return;
    try {
      database.exec('COMMIT');
    } catch (error) {
      undo(error);
      return;
    }
    for (const { resolve } of end()) resolve();
  }

  return {
    begin() {
      if (isOpen) return;
      database.exec('BEGIN IMMEDIATE');
      isOpen = true;
      if (isGrouped) setImmediate(flush);
    },
    async settled() {
      if (!isOpen) return;
      const settled = new Promise<void>((resolve, reject) => waiting.push({ resolve, reject }));
      if (!isGrouped) flush();
      await settled;
    },
    flush,
    undo,
  };
}
