import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { FromStub, StubAnswers, StubCall, ToStub } from './server.ts';

export type Stub = {
  readonly url: string;
  /** Sets what it returns from now on, and forgets earlier calls. */
  answer(answers: StubAnswers): Promise<void>;
  /** The calls since then. */
  calls(): Promise<readonly StubCall[]>;
  stop(): void;
};

/** Starts the stub beside this process. */
export async function startStub(): Promise<Stub> {
  const child = fork(join(import.meta.dirname, 'server.ts'), { stdio: 'inherit' });
  const started = await received(child);
  if (!('port' in started)) throw new Error('The stub did not say where it listens');
  const ask = (message: ToStub) => {
    child.send(message);
    return received(child);
  };
  return {
    url: `http://127.0.0.1:${started.port}`,
    answer: async (answers) => void (await ask({ answers })),
    async calls() {
      const reply = await ask('calls');
      return 'calls' in reply ? reply.calls : [];
    },
    stop: () => void child.kill(),
  };
}

async function received(child: ChildProcess): Promise<FromStub> {
  const [message] = await once(child, 'message');
  return message;
}
