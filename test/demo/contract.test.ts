import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { demoPlan } from '../../demo/plan/demo-plan.ts';
import { directoryPlan } from '../../demo/plan/directory-plan.ts';
import { PutAgencyInput, PutPersonInput } from '../../lambdas/directory/change-contract.ts';
import { PutProcedureInput } from '../../lambdas/directory/procedures/contract.ts';
import { localDateOf } from '../../lambdas/kernel/time.ts';
import * as petitionContract from '../../lambdas/petitions/contract.ts';
import { SubmitInput } from '../../lambdas/petitions/submit-contract.ts';
import * as ratingContract from '../../lambdas/ratings/contract.ts';

const DOSSIER_CODE = /^[0-9A-Z][0-9A-Z.]{2,34}-\d{6}-\d{4,6}$/;
const UNTIL = '2026-11-22T00:30:00.000Z';
const plan = demoPlan(20250701, UNTIL);

const acts = {
  accept: petitionContract.AcceptInput,
  assign: petitionContract.AssignInput,
  refuse: petitionContract.RefuseInput,
  explainDelay: petitionContract.ExplainDelayInput,
  answer: petitionContract.AnswerInput,
  publish: petitionContract.PublishInput,
  rating: petitionContract.RateInput,
} as const;

function complaintsOf(schema: z.ZodType, input: unknown): readonly unknown[] {
  return schema.safeParse(input).error?.issues ?? [];
}

describe('the contract accepts', () => {
  test('every petition', () => {
    const complaints = plan.petitions.flatMap(({ key, body }) =>
      complaintsOf(SubmitInput, { headers: { 'idempotency-key': key }, body }),
    );

    expect(complaints).toEqual([]);
  });

  test('every act', () => {
    const complaints = plan.petitions
      .flatMap((petition) => petition.acts)
      .flatMap(({ action, body }) =>
        complaintsOf(acts[action], { params: { code: 'PAKN-2222-2222' }, headers: {}, query: {}, body }),
      );

    expect(complaints).toEqual([]);
  });

  test('every rating', () => {
    expect(plan.ratings.flatMap(({ body }) => complaintsOf(ratingContract.RateInput, { body }))).toEqual([]);
  });

  test('every agency and every person', () => {
    const { agencies, people, procedures } = plan.directory;

    expect(agencies.flatMap((put) => complaintsOf(PutAgencyInput, put))).toEqual([]);
    expect(people.flatMap((put) => complaintsOf(PutPersonInput, put))).toEqual([]);
    expect(procedures.flatMap((put) => complaintsOf(PutProcedureInput, put))).toEqual([]);
  });
});

test('every petition has a contact', () => {
  const unreachable = plan.petitions.filter(
    ({ body: { contact } }) => !(contact.phone ?? contact.email ?? contact.address),
  );

  expect(unreachable).toEqual([]);
});

test('dossiers have codes in the national format, and each is rated once', () => {
  const codes = plan.ratings.flatMap(({ body: { subject } }) => (subject.kind === 'dossier' ? [subject.code] : []));

  expect(codes.length).toBeGreaterThan(8000);
  expect(codes.filter((code) => !DOSSIER_CODE.test(code))).toEqual([]);
  expect(new Set(codes).size).toBe(codes.length);
});

test('every rating has an id of its own', () => {
  expect(new Set(plan.ratings.map(({ body }) => body.id)).size).toBe(30_000);
});

test('ids and addresses of people are unique', () => {
  const { people } = plan.directory;

  expect(new Set(people.map(({ params }) => params.id)).size).toBe(21);
  expect(new Set(people.map(({ body }) => body.email)).size).toBe(21);
});

test('a head and an officer of each agency have the ids of local tokens for their role', () => {
  const ids = plan.directory.people.map(({ params }) => params.id);

  expect(ids).toContain('local-head-H44.100');
  expect(ids).toContain('local-officer-H44.100');
});

test('the root agency is marked as made up, and with it all below', () => {
  const marked = plan.directory.agencies.filter(({ body }) => body.illustrative === true);

  expect(marked.map(({ params }) => params.code)).toEqual(['H44']);
  expect(directoryPlan({ isIllustrative: false }).agencies.some(({ body }) => 'illustrative' in body)).toBe(false);
});

test('procedures are named as made up, and there are none without the mark', () => {
  const { procedures } = plan.directory;

  expect(procedures.length).toBeGreaterThan(0);
  expect(procedures.every(({ body }) => body.decision.number.endsWith('(minh họa)'))).toBe(true);
  expect(directoryPlan({ isIllustrative: false }).procedures).toEqual([]);
});

test('the same seed and end give the same requests to the byte', () => {
  const seed = fc.integer({ min: 0, max: 0xffffffff });
  const until = fc
    .date({ min: new Date('2026-09-01T00:00:00Z'), max: new Date('2027-06-30T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString());

  fc.assert(
    fc.property(seed, until, (anySeed, anyEnd) => {
      expect(JSON.stringify(demoPlan(anySeed, anyEnd, 0.1))).toBe(JSON.stringify(demoPlan(anySeed, anyEnd, 0.1)));
    }),
    { numRuns: 3 },
  );
});

test('another seed gives another demo', () => {
  const contents = (seed: number) => demoPlan(seed, UNTIL, 0.1).petitions.map(({ body }) => body.content);

  expect(contents(1)).not.toEqual(contents(2));
});

test('nothing happens before the start or on the last day', () => {
  const ends = fc.constantFrom(
    '2026-09-02T16:59:59.999Z',
    '2026-11-20T17:00:00.000Z',
    '2026-11-24T03:00:00.000Z',
    '2027-02-08T12:00:00.000Z',
  );

  fc.assert(
    fc.property(ends, fc.nat(1000), (until, seed) => {
      const { start, petitions, ratings } = demoPlan(seed, until, 0.2);
      const instants = [
        ...petitions.flatMap(({ at, acts }) => [at, ...acts.map((act) => act.at)]),
        ...ratings.map(({ at }) => at),
      ];

      expect(instants.every((at) => start < at && localDateOf(at) < localDateOf(until))).toBe(true);
    }),
    { numRuns: 8 },
  );
});

test('what happens to a petition happens in order', () => {
  const disordered = plan.petitions.filter(({ at, acts }) => {
    const instants = [at, ...acts.map((act) => act.at)];
    return instants.some((instant, place) => instant < (instants[place - 1] ?? ''));
  });

  expect(disordered).toEqual([]);
});
