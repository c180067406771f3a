import { describe, expect, test } from 'vitest';
import { contradictionsIn } from '../../../../lambdas/dossiers/domain/check-facts.ts';
import type { Facts } from '../../../../lambdas/dossiers/domain/dossier.ts';
import { someFacts } from '../../../support/dossiers.ts';

const TODAY = '2026-11-20';
const problemsOf = (given: Partial<Facts>) =>
  contradictionsIn(someFacts(given), TODAY).map(({ path, code }) => `${path} ${code}`);

describe('the facts of a dossier', () => {
  test.each<readonly [string, Partial<Facts>]>([
    ['open', {}],
    ['without a due day', { dueOn: undefined }],
    ['due ahead', { dueOn: '2027-03-01' }],
    ['done', { status: 'done', doneOn: '2026-11-13' }],
    ['handed over without a day of being done', { status: 'handedOver', handedOverOn: '2026-11-13' }],
    ['done and handed over', { status: 'handedOver', doneOn: '2026-11-13', handedOverOn: '2026-11-13' }],
    ['withdrawn', { status: 'withdrawn', endedOn: '2026-11-13' }],
    [
      'stopped because nothing came',
      { status: 'stopped', endedOn: '2026-11-13', supplements: [{ askedOn: '2026-11-05' }] },
    ],
    ['waiting', { status: 'needsSupplement', supplements: [{ askedOn: '2026-11-05' }] }],
    [
      'supplemented twice',
      {
        supplements: [
          { askedOn: '2026-11-05', suppliedOn: '2026-11-06' },
          { askedOn: '2026-11-06', suppliedOn: '2026-11-06' },
        ],
      },
    ],
  ])('agree when it is %s', (_, given) => {
    expect(problemsOf(given)).toEqual([]);
  });

  test.each<readonly [Partial<Facts>, readonly string[]]>([
    [{ receivedOn: '2026-11-21', dueOn: '2026-11-30' }, ['receivedOn inFuture']],
    [{ status: 'done', doneOn: '2026-11-21' }, ['doneOn inFuture']],
    [{ dueOn: '2026-11-01' }, ['dueOn beforeReceipt']],
    [{ dueOn: '9999-12-31' }, ['dueOn tooFar']],
    [{ receivedOn: '1926-11-02' }, ['receivedOn tooOld']],
    [{ supplements: [{ askedOn: '2026-11-21', suppliedOn: '2026-11-21' }] }, ['supplements.0 inFuture']],
    [{ supplements: [{ askedOn: '2026-11-05', suppliedOn: '2099-12-31' }] }, ['supplements.0 inFuture']],
    [{ supplements: [{ askedOn: '2026-11-05' }] }, ['supplements open']],
    [{ status: 'done', doneOn: '2026-11-13', supplements: [{ askedOn: '2026-11-05' }] }, ['supplements open']],
    [{ status: 'done', doneOn: '2026-11-01' }, ['doneOn beforeReceipt']],
    [{ status: 'handedOver', doneOn: '2026-11-13', handedOverOn: '2026-11-12' }, ['handedOverOn beforeDone']],
    [{ status: 'done' }, ['doneOn missing']],
    [{ status: 'done', doneOn: '2026-11-13', handedOverOn: '2026-11-13' }, ['handedOverOn unexpected']],
    [{ status: 'handedOver', doneOn: '2026-11-13' }, ['handedOverOn missing']],
    [{ status: 'stopped' }, ['endedOn missing']],
    [{ status: 'stopped', endedOn: '2026-11-13', doneOn: '2026-11-13' }, ['doneOn unexpected']],
    [{ doneOn: '2026-11-13' }, ['doneOn unexpected']],
    [{ status: 'needsSupplement' }, ['supplements missing']],
    [{ supplements: [{ askedOn: '2026-11-01', suppliedOn: '2026-11-03' }] }, ['supplements.0 beforeReceipt']],
    [{ supplements: [{ askedOn: '2026-11-05', suppliedOn: '2026-11-04' }] }, ['supplements.0 order']],
    [
      {
        supplements: [
          { askedOn: '2026-11-05', suppliedOn: '2026-11-09' },
          { askedOn: '2026-11-06', suppliedOn: '2026-11-10' },
        ],
      },
      ['supplements.1 order'],
    ],
    [
      { supplements: [{ askedOn: '2026-11-05' }, { askedOn: '2026-11-06', suppliedOn: '2026-11-10' }] },
      ['supplements.0 open'],
    ],
  ])('contradict each other in %j', (given, problems) => {
    expect(problemsOf(given)).toEqual(problems);
  });
});
