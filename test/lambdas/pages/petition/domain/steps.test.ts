import { describe, expect, test } from 'vitest';
import { nextStep } from '../../../../../lambdas/pages/petition/domain/steps.ts';
import { aDraft } from '../../../../support/drafts.ts';

const whole = aDraft();
const empty = aDraft({ content: '', name: '', phone: '' });
const from = (step: Parameters<typeof nextStep>[1]['step'], go: string, hasSeenAll = false) => ({
  step,
  go,
  hasSeenAll,
});
const page = (show: string) => ({ show, errors: [] });

describe('going on', () => {
  test.each([
    ['content', 'about'],
    ['about', 'contact'],
    ['contact', 'check'],
    ['check', 'check'],
  ] as const)('from %s leads to %s, whatever the button is called', (step, next) => {
    expect(nextStep(whole, from(step, 'next'))).toStrictEqual(page(next));
    expect(nextStep(whole, from(step, ''))).toStrictEqual(page(next));
  });

  test('is held up by what is wrong on this page, and by nothing on others', () => {
    expect(nextStep(empty, from('content', 'next'))).toStrictEqual({
      show: 'content',
      errors: [{ field: 'content', code: 'invalid_type' }],
    });
    expect(nextStep(empty, from('about', 'next'))).toStrictEqual(page('contact'));
  });

  test('from a page to change something leads back to the last, or to what is still wrong', () => {
    expect(nextStep(whole, from('content', 'next', true))).toStrictEqual(page('check'));
    expect(nextStep(aDraft({ name: '' }), from('content', 'next', true))).toStrictEqual({
      show: 'contact',
      errors: [{ field: 'name', code: 'invalid_type' }],
    });
  });
});

describe('nothing holds up', () => {
  test('going back', () => {
    expect(nextStep(empty, from('check', 'back'))).toStrictEqual(page('contact'));
    expect(nextStep(empty, from('content', 'back'))).toStrictEqual(page('content'));
  });

  test('the other language: it shows the same page', () => {
    expect(nextStep(empty, from('contact', 'language'))).toStrictEqual(page('contact'));
  });

  test('going to a page to change something', () => {
    expect(nextStep(empty, from('check', 'about', true))).toStrictEqual(page('about'));
  });
});

describe('sending', () => {
  test('is sent when every answer is valid', () => {
    expect(nextStep(whole, from('check', 'send', true))).toBe('send');
  });

  test('shows the first page on which something is wrong, with what is wrong there', () => {
    expect(nextStep(empty, from('check', 'send', true))).toStrictEqual({
      show: 'content',
      errors: [{ field: 'content', code: 'invalid_type' }],
    });
    expect(nextStep(aDraft({ name: '', phone: '' }), from('check', 'send', true))).toStrictEqual({
      show: 'contact',
      errors: [
        { field: 'name', code: 'invalid_type' },
        { field: 'phone', code: 'unreachable' },
      ],
    });
  });
});
