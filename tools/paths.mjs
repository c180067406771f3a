import { join } from 'node:path';

export const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
export const bin = (name) => join(root, 'node_modules', '.bin', name);
