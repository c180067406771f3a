import { describe, expect, test } from 'vitest';
import { isLocalDate } from '../../../../../lambdas/kernel/time.ts';
import { matters } from '../../../../../lambdas/petitions/domain/case/choices.ts';
import { type Policy, policyOf, shippedPolicies } from '../../../../../lambdas/petitions/domain/deadlines/policy.ts';
import { policyFor } from '../../../../../lambdas/petitions/domain/deadlines/policy-for.ts';
import { superiors } from '../../../../support/petitions.ts';

const limits = policyFor({ agency: 'H44', superiors, on: '2026-11-20' }).limits;

function aPolicy(given: Partial<Policy>): Policy {
  return { id: 'any', version: '1', validFrom: '2020-01-01', limits, ...given };
}

describe('the shipped policies', () => {
  test.each(shippedPolicies())('$id $version is complete', ({ id, version, validFrom, validTo, matter, limits }) => {
    expect(`${id} ${version}`).toMatch(/^[a-z.]+ \d{4}\.\d+$/);
    expect(isLocalDate(validFrom)).toBe(true);
    expect(validTo === undefined || (isLocalDate(validTo) && validFrom <= validTo)).toBe(true);
    expect(matter === undefined || matters.some((known) => known === matter)).toBe(true);
    for (const { days, basis } of Object.values(limits)) {
      expect(Number.isInteger(days) && days > 0).toBe(true);
      expect(basis.vi).toBe(basis.vi.normalize('NFC'));
      expect(basis.en.length).toBeGreaterThan(0);
    }
  });

  test('have the limits of the law: 2, 5, 5, 15 and 2 working days, and settings of the service', () => {
    const days = Object.fromEntries(Object.entries(limits).map(([step, limit]) => [step, limit.days]));
    const settings = { supplement: 10, extension: 15, reopen: 15 };

    expect(days).toStrictEqual({
      refuse: 2,
      requestSupplement: 5,
      forward: 5,
      answer: 15,
      publication: 2,
      ...settings,
    });
    for (const step of ['supplement', 'extension', 'reopen'] as const)
      expect(limits[step].basis.en).toBe('Setting of the service, not prescribed by law');
  });

  test('differ in name or version', () => {
    const names = shippedPolicies().map(({ id, version }) => `${id} ${version}`);

    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the policy of a petition', () => {
  const old = aPolicy({ id: 'old', validTo: '2025-06-30' });
  const general = aPolicy({ id: 'general', validFrom: '2025-07-01' });
  const field = aPolicy({ id: 'field', validFrom: '2025-07-01', matter: 'field' });
  const own = aPolicy({ id: 'own', validFrom: '2025-07-01', agencies: ['H44.100', 'H44.104'] });
  const ownField = aPolicy({ id: 'ownField', validFrom: '2026-01-01', agencies: ['H44.100'], matter: 'field' });
  const among = [old, general, field, own, ownField];

  test.each([
    ['the one that held before', 'H44.100', undefined, '2025-06-30', 'old'],
    ['the one that holds from its first day on', 'H44.07', undefined, '2025-07-01', 'general'],
    ['the one of its matter', 'H44.07', 'field', '2026-01-01', 'field'],
    ['the general one for another matter', 'H44.07', 'conduct', '2026-01-01', 'general'],
    ['the one of its agency', 'H44.104', undefined, '2026-01-01', 'own'],
    ['the one of its agency before the one of its matter', 'H44.104', 'field', '2026-01-01', 'own'],
    ['the one of its agency and matter', 'H44.100', 'field', '2026-01-01', 'ownField'],
    ['not yet the one that is not yet valid', 'H44.100', 'field', '2025-12-31', 'own'],
  ])('is %s', (_, agency, matter, on, id) => {
    expect(policyFor({ agency, superiors, matter, on }, among).id).toBe(id);
    expect(policyFor({ agency, superiors, matter, on }, among.toReversed()).id).toBe(id);
  });

  test('is an error on a day on which none is valid', () => {
    expect(() => policyFor({ agency: 'H44', superiors, on: '2008-03-31' })).toThrow(
      'No deadline policy is valid on 2008-03-31',
    );
  });

  test('is found by its id and version', () => {
    expect(policyOf({ policy: { id: 'vn.petition', version: '2026.1' } }).limits).toStrictEqual(limits);
    expect(policyOf({ policy: own }, among)).toBe(own);
  });

  test.each([
    ['vn.petition', '1999.1'],
    ['vn.another', '2026.1'],
  ])('fails when %s version %s is not in the data', (id, version) => {
    expect(() => policyOf({ policy: { id, version } })).toThrow(`Policy ${id} version ${version} not found`);
  });
});
