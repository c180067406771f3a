import { expect, test } from 'vitest';
import { progressBar } from '../../../tools/start/console.ts';

function setup(isTTY: boolean) {
  const written: string[] = [];
  const bar = progressBar({ isTTY, write: (text: string) => written.push(text) > 0 });

  return { bar, written };
}

test('on a terminal the bar redraws its line', () => {
  const { bar, written } = setup(true);
  bar.show(1, 4, 'agencies');
  bar.show(4, 4, 'ratings');
  bar.end();

  expect(written).toEqual([
    `\r\u001b[K${'█'.repeat(8)}${'░'.repeat(22)}  25 %  agencies`,
    `\r\u001b[K${'█'.repeat(30)} 100 %  ratings`,
    '\n',
  ]);
});

test('in a log only its final state is written', () => {
  const { bar, written } = setup(false);
  bar.show(0, 0, 'nothing');
  bar.end();
  bar.end();

  expect(written).toEqual([`${'█'.repeat(30)} 100 %  nothing\n`]);
});
