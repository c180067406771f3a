import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { install } from './install.mjs';
import { bin, root } from './paths.mjs';

/** `npm run admin`: installs what is missing, then runs on our own Node. */
install();
const { status } = spawnSync(bin('node'), [join(root, 'tools', 'admin', 'main.ts'), ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
