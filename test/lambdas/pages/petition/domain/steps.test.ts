import { describe, expect, test } from 'vitest';
import { turn } from '../../../../../lambdas/pages/petition/domain/steps.ts';
import { aDraft } from '../../../../support/drafts.ts';

const whole = aDraft();
const empty = aDraft({ content: '', name: '', phone: '' });
const from = (step: Parameters<typeof turn>[1]['step'], go: string, hasSeenAll = false) => ({ step, go, hasSeenAll });
const page = (show: string) => ({ show, troubles: [] });

describe('going on', () => {
  test.each([
    ['content', 'about'],
    ['about', 'contact'],
    ['contact', 'check'],
    ['check', 'check'],
  ] as const)('from %s leads to %s, whatever the button is called', (step, next) => {
    expect(turn(whole, from(step, 'next'))).toStrictEqual(page(next));
    expect(turn(whole, from(step, ''))).toStrictEqual(page(next));
  });

  test('is held up by what is wrong on this page, and by nothing on others', () => {
    expect(turn(empty, from('content', 'next'))).toStrictEqual({
      show: 'content',
      troubles: [{ field: 'content', code: 'invalid_type' }],
    });
    expect(turn(empty, from('about', 'next'))).toStrictEqual(page('contact'));
  });

  test('from a page to change something leads back to the last, or to what is still wrong', () => {
    expect(turn(whole, from('content', 'next', true))).toStrictEqual(page('check'));
    expect(turn(aDraft({ name: '' }), from('content', 'next', true))).toStrictEqual({
      show: 'contact',
      troubles: [{ field: 'name', code: 'invalid_type' }],
    });
  });
});

describe('nothing holds up', () => {
  test('going back', () => {
    expect(turn(empty, from('check', 'back'))).toStrictEqual(page('contact'));
    expect(turn(empty, from('content', 'back'))).toStrictEqual(page('content'));
  });

  test('the other language: it shows the same page', () => {
    expect(turn(empty, from('contact', 'language'))).toStrictEqual(page('contact'));
  });

  test('going to a page to change something', () => {
    expect(turn(empty, from('check', 'about', true))).toStrictEqual(page('about'));
  });
});

describe('sending', () => {
  test('is left to whoever can', () => {
    expect(turn(whole, from('check', 'send', true))).toBe('send');
  });

  test('shows the first page on which something is wrong, with what is wrong there', () => {
    expect(turn(empty, from('check', 'send', true))).toStrictEqual({
      show: 'content',
      troubles: [{ field: 'content', code: 'invalid_type' }],
    });
    expect(turn(aDraft({ name: '', phone: '' }), from('check', 'send', true))).toStrictEqual({
      show: 'contact',
      troubles: [
        { field: 'name', code: 'invalid_type' },
        { field: 'phone', code: 'unreachable' },
      ],
    });
  });
});
