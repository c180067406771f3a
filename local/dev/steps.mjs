import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/**
 * Runs one command and says how long it took; what it printed is shown only when it failed.
 * @returns {Promise<boolean>} whether it succeeded
 */
export async function step(name, command, args, { loud = false, env = {} } = {}) {
  const start = performance.now();
  if (loud) console.log(`… ${name}`);
  const { code, output } = await run(command, args, { loud, env });
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(5);
  const ok = code === 0;
  console.log(`${ok ? '✓' : '✗'} ${name.padEnd(28)} ${seconds} s`);
  if (!ok && output !== '') console.log(output.trimEnd().replaceAll(/^/gm, '    '));

  return ok;
}

/** Colours are for people at a terminal, not for a log. */
const COLOURS = process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined };

function run(command, args, { loud, env }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...COLOURS, NO_UPDATE_NOTIFIER: '1', CDK_DISABLE_CLI_TELEMETRY: 'true', ...env },
      stdio: ['ignore', loud ? 'inherit' : 'pipe', loud ? 'inherit' : 'pipe'],
    });
    let output = '';
    child.stdout?.on('data', (data) => {
      output += data;
    });
    child.stderr?.on('data', (data) => {
      output += data;
    });
    child.once('error', (error) => resolve({ code: 1, output: error.message }));
    child.once('close', (code) => resolve({ code, output }));
  });
}
