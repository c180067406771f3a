import { afterAll } from 'vitest';

/**
 * Runs before each test file: keeps the log lines of the functions under test off the terminal. `LOGS=1` shows them.
 */
const { write } = process.stdout;
const isLogLine = (text: unknown) => typeof text === 'string' && text.startsWith('{"level":');

if (process.env['LOGS'] !== '1') {
  process.stdout.write = ((text: string, ...rest: []) =>
    isLogLine(text) || write.call(process.stdout, text, ...rest)) as typeof write;
}

afterAll(() => {
  process.stdout.write = write;
});
