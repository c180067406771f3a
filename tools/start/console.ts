import type { WriteStream } from 'node:tty';
import type { LogLine } from '@lang-nghe/cdk-local/logs';

/** One line that redraws itself on a terminal; elsewhere only its final state is written, so that a log stays short. */
export interface ProgressBar {
  show(done: number, total: number, label: string): void;
  end(): void;
}

const WIDTH = 30;

export function progressBar(out: Pick<WriteStream, 'write' | 'isTTY'>): ProgressBar {
  let last = '';

  return {
    show(done, total, label) {
      const share = total === 0 ? 1 : Math.min(1, done / total);
      const full = Math.round(share * WIDTH);
      last = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${String(Math.floor(share * 100)).padStart(3)} %  ${label}`;
      if (out.isTTY) out.write(`\r\u001b[K${last}`);
    },
    end() {
      if (last !== '') out.write(out.isTTY ? '\n' : `${last}\n`);
      last = '';
    },
  };
}

export function logLine({ function: name, line }: LogLine): string {
  return `${name.padEnd(18)} ${line}`;
}

export function welcome(url: string, { now, dataDir }: { now: string; dataDir: string | undefined }): string {
  return `
Lắng Nghe runs.

  Pages      ${url}/
  Staff      ${url}/vi/can-bo
  API        ${url}/v1/agencies
  A token    curl -s ${url}/_local/token -d '{"role":"officer","agency":"H44.100"}'
  Clock      ${now}; move it: curl -s ${url}/_local/clock -d '{"advance":"P20D"}'
  Messages   ${url}/_local/outbox
  Logs       ${url}/_local/logs
  Data       ${dataDir === undefined ? 'in memory, lost at the end' : dataDir}

Ctrl-C stops it.
`;
}
