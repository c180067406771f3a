import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { treeOf } from '../../../../../lambdas/directory/domain/tree.ts';
import { addDays, localDateOf } from '../../../../../lambdas/kernel/time.ts';
import { createPetition } from '../../../../../lambdas/petitions/domain/case/create-petition.ts';
import { explainDeadline } from '../../../../../lambdas/petitions/domain/deadlines/explain.ts';
import { type Policy, policiesFrom } from '../../../../../lambdas/petitions/domain/deadlines/policy.ts';
import { policyFor, superiorsIn } from '../../../../../lambdas/petitions/domain/deadlines/policy-for.ts';
import { recalculate } from '../../../../../lambdas/petitions/domain/moves/acts/recalculate.ts';
import { anAgency } from '../../../../support/agencies.ts';
import { naivePolicy } from '../../../../support/naive-policy.ts';
import { aSubmission, calendar, legal, MONDAY, moved, RECEIVED_AT, THURSDAY } from '../../../../support/petitions.ts';
import { aPolicy, secondCalendar } from '../../../../support/rules.ts';

/** The office moves from ward 100 to commune 104 on Thursday; ward 105 ended and was taken over by ward 100. */
const agencies = [
  anAgency({ code: 'H44', kind: 'province' }),
  anAgency({ code: 'H44.100', parent: 'H44' }),
  anAgency({ code: 'H44.104', parent: 'H44', kind: 'commune' }),
  anAgency({ code: 'H44.105', parent: 'H44', validTo: '2026-09-30', successor: 'H44.100' }),
  anAgency({ code: 'H44.100.1', parent: 'H44.100', kind: 'office', validTo: '2026-11-25' }),
  anAgency({ code: 'H44.100.1', parent: 'H44.104', kind: 'office', validFrom: '2026-11-26' }),
];
const superiorsOn = (on: string) => superiorsIn(treeOf(agencies, on));

const policies = policiesFrom([
  aPolicy('general', 15),
  aPolicy('field', 12, { matter: 'field' }),
  aPolicy('ward', 10, { below: 'H44.100' }),
  aPolicy('wardField', 8, { below: 'H44.100', matter: 'field' }),
  aPolicy('commune', 6, { below: 'H44.104', validFrom: '2026-11-01' }),
  aPolicy('office', 4, { agencies: ['H44.100.1'], validFrom: '2026-12-01' }),
]);
const idFor = (agency: string, on: string, matter?: string) =>
  policyFor({ agency, superiors: superiorsOn(on), matter, on }, policies).id;

describe('the policy of an agency', () => {
  test.each([
    ['that has none', 'H44', '2026-11-20', undefined, 'general'],
    ['that has none, for a matter that has', 'H44', '2026-11-20', 'field', 'field'],
    ['with a subtree of its own', 'H44.100', '2026-11-20', undefined, 'ward'],
    ['with one of that subtree for its matter', 'H44.100', '2026-11-20', 'field', 'wardField'],
    ['in the subtree of another', 'H44.100.1', '2026-11-20', undefined, 'ward'],
    ['in that subtree, with its matter', 'H44.100.1', '2026-11-20', 'field', 'wardField'],
    ['on the last day there', 'H44.100.1', '2026-11-25', undefined, 'ward'],
    ['on the first day below another', 'H44.100.1', '2026-11-26', undefined, 'commune'],
    ['below another before the matter of all', 'H44.100.1', '2026-11-26', 'field', 'commune'],
    ['by its name before any subtree', 'H44.100.1', '2026-12-01', 'field', 'office'],
    ['before a policy is valid', 'H44.104', '2026-10-31', undefined, 'general'],
    ['that has ended, as of the one that took over', 'H44.105', '2026-11-20', undefined, 'ward'],
    ['before it ended', 'H44.105', '2026-09-30', undefined, 'general'],
  ])('%s', (_, agency, on, matter, id) => {
    expect(idFor(agency, on, matter)).toBe(id);
    expect(policyFor({ agency, superiors: superiorsOn(on), matter, on }, policies.toReversed()).id).toBe(id);
  });
});

const rulesOn = (now: string) => ({ now, calendar, policies, superiors: superiorsOn(localDateOf(now)) });
const sentTo = (agency: string, matter: 'field' | 'service' = 'service', now = RECEIVED_AT) =>
  createPetition(aSubmission({ agency, matter }), rulesOn(now));

describe('deadlines by policies of subtrees, written down once', () => {
  test.each([
    ['H44', 'service', RECEIVED_AT, '2026-12-14'],
    ['H44', 'field', RECEIVED_AT, '2026-12-09'],
    ['H44.100', 'service', RECEIVED_AT, '2026-12-07'],
    ['H44.100', 'field', RECEIVED_AT, '2026-12-03'],
    ['H44.100.1', 'service', RECEIVED_AT, '2026-12-07'],
    ['H44.104', 'service', RECEIVED_AT, '2026-12-01'],
    ['H44.100.1', 'service', THURSDAY, '2026-12-04'],
    ['H44.100.1', 'field', '2026-12-01T02:00:00.000Z', '2026-12-07'],
    ['H44.105', 'service', RECEIVED_AT, '2026-12-07'],
    ['H44.100.1', 'service', '2027-01-29T02:00:00.000Z', '2027-02-11'],
  ] as const)('%s, %s, sent at %s: %s', (agency, matter, now, dueOn) => {
    expect(sentTo(agency, matter, now).dueOn).toBe(dueOn);
  });
});

describe('a clock', () => {
  test('starts again by the policy of the agency that gets the petition, at its place on that day', () => {
    const petition = sentTo('H44');
    const forwardedTo = (to: string, now: string) => moved(petition, 'forward', now, { ...rulesOn(now), to });

    expect(forwardedTo('H44.100.1', MONDAY).countdown).toMatchObject({ days: 10, policy: { id: 'ward' } });
    expect(forwardedTo('H44.100.1', THURSDAY).countdown).toMatchObject({ days: 6, policy: { id: 'commune' } });
  });

  test('starts again by the present place when the sender has the petition reopened, or appeals', () => {
    const answered = moved(moved(sentTo('H44.100.1'), 'accept', MONDAY), 'answer', MONDAY, rulesOn(MONDAY));
    const reopened = moved(answered, 'reopen', THURSDAY, rulesOn(THURSDAY));
    const appealed = moved(answered, 'appeal', THURSDAY, { ...rulesOn(THURSDAY), to: 'H44.104' });

    expect(answered.countdown.policy.id).toBe('ward');
    expect(reopened.countdown.policy.id).toBe('commune');
    expect(appealed.countdown.policy.id).toBe('commune');
  });

  test('keeps its policy when its agency moves, and when days off are announced', () => {
    const petition = sentTo('H44.100.1');
    const rules = { ...rulesOn(THURSDAY), calendar: secondCalendar };
    const after = recalculate(petition, rules);

    expect(after && legal(after)).toMatchObject({
      dueOn: '2026-12-08',
      countdown: { policy: { id: 'ward' }, days: 10 },
    });
    expect(moved(petition, 'accept', THURSDAY, rules).countdown.policy.id).toBe('ward');
  });

  test('is explained with its policy and whom that applies to', () => {
    const policyOf = (agency: string, matter: 'field' | 'service', now?: string) =>
      explainDeadline(sentTo(agency, matter, now), calendar, policies).policy;

    expect(policyOf('H44', 'service')).toStrictEqual({ id: 'general', version: '1' });
    expect(policyOf('H44.100.1', 'field')).toStrictEqual({
      ...{ id: 'wardField', version: '1', appliesTo: { below: 'H44.100', matter: 'field' } },
    });
    expect(policyOf('H44.100.1', 'service', '2026-12-01T02:00:00.000Z')).toStrictEqual({
      ...{ id: 'office', version: '1', appliesTo: { agencies: ['H44.100.1'] } },
    });
  });
});

describe('for any tree and policies', () => {
  const CODES = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
  const START = '2026-01-01';
  const day = fc.nat(99).map((days) => addDays(START, days));
  /** Each agency below an earlier one; some move to another one on a day. */
  const aTree = fc.tuple(...CODES.map((_, at) => fc.tuple(fc.nat(at), fc.nat(at), fc.option(day)))).map((places) =>
    places.flatMap(([first, then, movesOn], at) => {
      const parentAt = (index: number) => (index === at ? {} : { parent: CODES[index] });
      const code = `${CODES[at]}`;
      if (movesOn === null || movesOn === START) return [anAgency({ code, validFrom: START, ...parentAt(first) })];
      return [
        anAgency({ code, validFrom: START, validTo: addDays(movesOn, -1), ...parentAt(first) }),
        anAgency({ code, validFrom: movesOn, ...parentAt(then) }),
      ];
    }),
  );
  const scope = fc.oneof(
    fc.constant({}),
    fc.constantFrom(...CODES).map((below) => ({ below })),
    fc.subarray(CODES, { minLength: 1, maxLength: 3 }).map((named) => ({ agencies: named })),
  );
  const somePolicies = fc
    .array(fc.tuple(scope, fc.constantFrom('field', 'conduct', undefined), day, fc.option(fc.nat(60))), {
      maxLength: 10,
    })
    .map((drawn) => {
      const kept = [aPolicy('general', 15)];
      for (const [where, matter, validFrom, length] of drawn) {
        const validTo = length === null ? {} : { validTo: addDays(validFrom, length) };
        const next = { ...where, ...(matter && { matter }), ...validTo, validFrom };
        const policy = aPolicy(`p${kept.length}`, 5, next);
        if (isAccepted([...kept, policy])) kept.push(policy);
      }
      return kept;
    });

  test('what is checked at load is chosen as a simple search chooses, in any order', () => {
    const cases = fc.array(
      fc.record({ agency: fc.constantFrom(...CODES), matter: fc.constantFrom('field', 'service', undefined), on: day }),
      {
        minLength: 5,
        maxLength: 5,
      },
    );
    let chosen = 0;
    fc.assert(
      fc.property(aTree, somePolicies, cases, (tree, all, asked) => {
        for (const one of asked) {
          const found = policyFor({ ...one, superiors: superiorsIn(treeOf(tree, one.on)) }, all);
          if (found.id !== 'general') chosen += 1;
          expect(found.id).toBe(naivePolicy(one, tree, all)?.id);
          expect(policyFor({ ...one, superiors: superiorsIn(treeOf(tree, one.on)) }, all.toReversed())).toBe(found);
        }
      }),
      { numRuns: 2_000 },
    );
    expect(chosen).toBeGreaterThan(1_000);
  });
});

function isAccepted(policies: readonly Policy[]): boolean {
  try {
    return policiesFrom(policies).length > 0;
  } catch (error) {
    expect(String(error)).toMatch(/as specific as|leaves a gap/);
    return false;
  }
}

describe('policies are not loaded', () => {
  const general = aPolicy('general', 15);
  const below = (id: string, given: Partial<Policy> = {}) => aPolicy(id, 5, { below: 'H44.100', ...given });

  test.each<readonly [string, readonly Policy[], string]>([
    ['if two are for the same subtree', [general, below('a'), below('b')], 'a 1 is as specific as b 1'],
    ['if two are for everybody', [general, aPolicy('other', 5)], 'general 1 is as specific as other 1'],
    [
      'if two name an agency',
      [general, aPolicy('a', 5, { agencies: ['X', 'Y'] }), aPolicy('b', 5, { agencies: ['Y'] })],
      'a 1 is as specific as b 1',
    ],
    [
      'if two for a matter share a day',
      [
        general,
        below('a', { matter: 'field', validTo: '2026-12-31' }),
        below('b', { matter: 'field', validFrom: '2026-12-31' }),
      ],
      'a 1 is as specific as b 1',
    ],
    ['if one is listed twice', [general, below('a'), below('a', { below: 'H44.104' })], 'a 1 is listed twice'],
    ['if one names agencies and a subtree', [general, below('a', { agencies: ['X'] })], 'has both agencies and below'],
    ['if one ends before it starts', [general, below('a', { validTo: '2019-12-31' })], 'ends before it starts'],
    ['if none is for everybody', [below('a')], 'Expected a policy for all agencies and matters'],
    ['if the last one for everybody ends', [{ ...general, validTo: '2026-12-31' }], 'ends on 2026-12-31'],
    [
      'if there is a day between two for everybody',
      [{ ...general, validTo: '2026-12-30' }, aPolicy('next', 5, { validFrom: '2027-01-01' })],
      'next 1 leaves a gap after 2026-12-30',
    ],
  ])('%s', (_, all, problem) => {
    expect(() => policiesFrom(all)).toThrow(problem);
    if (!problem.includes('specific')) expect(() => policiesFrom(all.toReversed())).toThrow(problem);
  });

  test('but are if they differ in days, in matter, in place or in how they name it', () => {
    const all = [
      { ...general, validTo: '2026-12-31' },
      aPolicy('next', 5, { validFrom: '2027-01-01' }),
      below('a', { validTo: '2026-06-30' }),
      below('b', { validFrom: '2026-07-01' }),
      below('c', { matter: 'field' }),
      below('d', { below: 'H44' }),
      aPolicy('e', 5, { agencies: ['H44.100'] }),
      aPolicy('f', 5, { agencies: ['H44.104'] }),
    ];

    expect(policiesFrom(all)).toHaveLength(all.length);
    expect(policiesFrom(all.toReversed())).toHaveLength(all.length);
  });

  test('if they have fields or values that nobody knows', () => {
    expect(() => policiesFrom([{ ...general, above: 'H44' }])).toThrow('above');
    expect(() => policiesFrom([{ ...general, matter: 'another' }])).toThrow('matter');
  });
});
