import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { root } from './paths.mjs';

/** Colours for a terminal, not for a log. */
const COLOURS = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1', FORCE_COLOR: undefined };

/**
 * Runs one command and says how long it took; what it printed is shown only when it failed, or as it comes with
 * `isShown`.
 * @returns {Promise<boolean>} whether it succeeded
 */
export async function step(name, command, args, { isShown = false, env = {} } = {}) {
  const start = performance.now();
  if (isShown) console.log(`… ${name}`);
  const { code, lines } = await run(command, args, { isShown, env });
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(5);
  console.log(`${code === 0 ? '✓' : '✗'} ${name.padEnd(28)} ${seconds} s`);
  if (code !== 0) for (const line of lines) console.log(`    ${line}`);

  return code === 0;
}

/** `lines` are those that were not shown on the way, because nothing is. */
function run(command, args, { isShown, env }) {
  const quiet = { NO_UPDATE_NOTIFIER: '1', CDK_DISABLE_CLI_TELEMETRY: 'true' };
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...COLOURS, ...quiet, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines = [];
  for (const input of [child.stdout, child.stderr]) {
    createInterface({ input }).on('line', (line) => {
      if (isShown) console.log(line);
      else lines.push(line);
    });
  }

  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, lines: [error.message] }));
    child.once('close', (code) => resolve({ code, lines }));
  });
}
