import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { install } from './install.mjs';
import { bin, root } from './paths.mjs';

/** `npm start`: installs what is missing, then runs on our own Node. */
install();

const child = spawn(bin('node'), [join(root, 'tools', 'start', 'main.ts'), ...process.argv.slice(2)], {
  stdio: 'inherit',
});

// Ctrl-C reaches both processes: the child stops what it started, and this one waits for it. A signal to this process
// alone is forwarded.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (!(signal === 'SIGINT' && process.stdin.isTTY)) child.kill(signal);
  });
}
child.once('exit', (code) => process.exit(code ?? 1));
