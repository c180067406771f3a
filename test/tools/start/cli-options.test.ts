import { expect, test } from 'vitest';
import { parseCliOptions } from '../../../tools/start/cli-options.ts';

test('the default is the demo on port 8787, in memory, now', () => {
  expect(parseCliOptions([])).toEqual({ port: 8787, dataDir: undefined, isEmpty: false, now: undefined, help: false });
});

test('every option is parsed', () => {
  const args = ['--port', '9000', '--data', '.data', '--empty', '--now', '2026-11-21T15:15:30+07:00'];

  expect(parseCliOptions(args)).toEqual({
    port: 9000,
    dataDir: '.data',
    isEmpty: true,
    now: '2026-11-21T15:15:30+07:00',
    help: false,
  });
  expect(parseCliOptions(['-h']).help).toBe(true);
});

test.each([
  [['--port', '0'], '--port must be a number from 1 to 65535, not 0.'],
  [['--port', '65536'], '--port must be a number from 1 to 65535, not 65536.'],
  [['--port', 'x'], '--port must be a number from 1 to 65535, not x.'],
  [['--port'], "Option '--port <value>' argument missing. See npm start -- --help."],
  [['--data', ''], '--data must name a folder.'],
  [['--now', 'noon'], '--now must be an instant such as 2026-11-21T08:15:30Z, not noon.'],
  [['--now', '2026-02-30T00:00:00Z'], '--now must be an instant such as 2026-11-21T08:15:30Z'],
  [['--empty=yes'], "Option '--empty' does not take an argument. See npm start -- --help."],
  [['--fast'], "Unknown option '--fast'. See npm start -- --help."],
  [['now'], "Unexpected argument 'now'. See npm start -- --help."],
])('%j is answered with one sentence', (args, sentence) => {
  expect(() => parseCliOptions(args)).toThrow(sentence);
});
