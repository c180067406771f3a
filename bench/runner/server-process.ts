import { type ChildProcess, spawn } from 'node:child_process';
import { cpuMs } from './process-cpu.ts';

const START_MS = 120_000;

export interface ServerProcess {
  readonly url: string;
  cpuMs(): number;
  stop(): Promise<void>;
}

/** Starts Node with a script that prints its address once it serves. */
export async function serverProcess(args: readonly string[]): Promise<ServerProcess> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await addressIn(child);
  return {
    url,
    cpuMs: () => cpuMs(child.pid ?? 0),
    stop: () =>
      new Promise((stopped) => {
        child.once('exit', () => stopped());
        child.kill('SIGTERM');
      }),
  };
}

function addressIn(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`The server did not start in ${START_MS} ms`));
    }, START_MS);
    let printed = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(printed) ?? [];
      if (url === undefined) return;
      clearTimeout(timer);
      resolve(url);
    });
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}:\n${printed}`)));
  });
}
