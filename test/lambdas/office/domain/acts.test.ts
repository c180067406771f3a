import { describe, expect, test } from 'vitest';
import { actFields, actOf, bodyOf, nextStep } from '../../../../lambdas/office/domain/acts.ts';
import { operations } from '../../../../lambdas/office/operations.ts';
import { staffActions } from '../../../../lambdas/petitions/domain/views/staff-view.ts';

describe('the form of an action', () => {
  test.each(staffActions.map((action) => [action]))('%s has only fields that its operation accepts', (action) => {
    const typed = Object.fromEntries(
      actFields[action].map(({ name, kind }) => [name, kind === 'days' ? '5' : 'một nội dung đủ dài']),
    );
    const { version, ...body } = bodyOf(action, 3, typed);
    const parsed = operations[action].reference.input.safeParse({
      ...{ params: { code: 'PAKN-7K3D-9QXM' }, query: {}, headers: {}, body: { version, ...body } },
    });

    const unknown = parsed.error?.issues.filter(({ code }) => code === 'unrecognized_keys') ?? [];
    expect(unknown).toEqual([]);
    expect(version).toBe(3);
  });

  test.each(staffActions.map((action) => [action]))('%s can be filled in so that the contract is met', (action) => {
    const { example, input } = operations[action].reference;
    const { body } = example().request as { body: Record<string, unknown> };
    const typed = Object.fromEntries(
      Object.entries(body).map(([name, value]) => [name, value === true ? 'yes' : `${value}`]),
    );
    const known = ['version', ...actFields[action].map(({ name }) => name)];

    expect(Object.keys(body).filter((name) => !known.includes(name) && name !== 'barred' && name !== 'name')).toEqual(
      [],
    );
    const sent = bodyOf(action, 2, typed);
    expect(input.safeParse({ params: { code: 'PAKN-7K3D-9QXM' }, query: {}, headers: {}, body: sent }).success).toBe(
      true,
    );
  });

  test('leaves out what is empty, trims the rest, and counts days', () => {
    expect(bodyOf('extend', 4, { days: ' 5 ', reason: '  Chờ số liệu đo đạc ' })).toEqual({
      ...{ version: 4, days: 5, reason: 'Chờ số liệu đo đạc' },
    });
    expect(bodyOf('extend', 4, { days: 'năm', reason: ' ' })).toEqual({ version: 4, days: 'năm' });
    expect(bodyOf('answer', 4, { text: 'a', publish: 'yes', confirm: '' })).toEqual({
      ...{ version: 4, text: 'a', publish: true },
    });
  });
});

describe('the next step', () => {
  test.each([
    [['accept', 'refuse', 'forward'], 'accept'],
    [['note', 'assign', 'answer'], 'answer'],
    [['returnAnswer', 'publish'], 'publish'],
    [['note', 'lock'], undefined],
    [['note', 'explainDelay'], 'explainDelay'],
    [['explainDelay', 'answer'], 'answer'],
  ] as const)('of %j is %s', (allowed, step) => {
    expect(nextStep(allowed, 'processing')).toBe(step);
  });

  test('of an answer that waits for its publication is not to explain', () => {
    expect(nextStep(['explainDelay'], 'awaitingPublication')).toBeUndefined();
  });
});

test('an address names an action or none', () => {
  expect(actOf('forward')).toBe('forward');
  expect(actOf('constructor')).toBeUndefined();
  expect(actOf(undefined)).toBeUndefined();
});
