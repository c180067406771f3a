import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { install } from './install.mjs';
import { bin, root } from './paths.mjs';

/** `npm start`: installs what is missing, then hands over to our own Node. */
install();

const child = spawn(bin('node'), [join(root, 'tools', 'start', 'main.ts'), ...process.argv.slice(2)], {
  stdio: 'inherit',
});

// Ctrl-C reaches both of us: the child stops what it started, and this process waits for it. A signal sent to this
// process alone is handed on.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (!(signal === 'SIGINT' && process.stdin.isTTY)) child.kill(signal);
  });
}
child.once('exit', (code) => process.exit(code ?? 1));
