import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../../../../lambdas/kernel/refusal.ts';
import type { Activities, Figures } from '../../../../../lambdas/reports/domain/activities/activities.ts';
import {
  areEntered,
  enter,
  MAX_CHANGES,
  WITH_EVIDENCE,
} from '../../../../../lambdas/reports/domain/activities/enter.ts';
import { activityList } from '../../../../../lambdas/reports/domain/activities/list.ts';
import { refusePersonalData } from '../../../../../lambdas/reports/domain/activities/personal-data.ts';

const act = { now: '2026-11-09T02:00:00.000Z', by: { id: 'head', name: 'Nguyễn Văn An', agency: 'H44.100' } };
const evidence = '12/KH-UBND ngày 06/10/2026';
const why = 'Bổ sung văn bản ban hành cuối kỳ.';

function entered(before: Activities | undefined, figures: Figures, given: object = {}): Activities {
  const next = enter(before, act, { version: before?.version ?? 0, figures, ...(before && { why }), ...given });
  if (isRefusal(next)) throw new Error(next.refused);
  return next;
}

describe('the figures of an agency', () => {
  test('are entered once without a reason, and name the list that they are of', () => {
    expect(entered(undefined, { guidance: { value: 0, evidence } })).toStrictEqual({
      ...{ version: 1, list: activityList.version, figures: { guidance: { value: 0, evidence } } },
      changes: [{ at: act.now, by: act.by, version: 1, before: { guidance: {} } }],
    });
  });

  test.each([
    [0, why, { refused: 'report.activitiesChanged', detail: { version: 1 } }],
    [2, why, { refused: 'report.activitiesChanged', detail: { version: 1 } }],
    [1, undefined, { refused: 'report.whyMissing', detail: { version: 1 } }],
  ])('are not replaced under version %d for the reason %j', (version, reason, refused) => {
    const before = entered(undefined, { guidance: { value: 1, evidence } });

    expect(enter(before, act, { version, figures: {}, why: reason })).toMatchObject(refused);
  });

  test('of nobody have no version to replace', () => {
    expect(enter(undefined, act, { version: 1, figures: {} })).toMatchObject({ detail: { version: 0 } });
  });

  test('keep what each change replaced, and are undone by entering that again', () => {
    const first = { guidance: { value: 1, evidence }, dialogues: { value: 2, evidence } };
    const changed = entered(entered(undefined, first), {
      guidance: { value: 5, evidence },
      dialogues: first.dialogues,
    });
    const undone = entered(changed, first);

    expect(changed.changes.at(-1)).toMatchObject({ version: 2, why, before: { guidance: { value: 1, evidence } } });
    expect(Object.keys(changed.changes.at(-1)?.before ?? {})).toEqual(['guidance']);
    expect(undone).toMatchObject({ version: 3, figures: first });
  });

  test('are the same only with the same value and the same evidence; not entered is not 0', () => {
    const before = entered(undefined, { guidance: { value: 0, evidence } });

    expect(areEntered(before, { guidance: { value: 0, evidence } })).toBe(true);
    expect(areEntered(before, { guidance: { value: 0, evidence: 'Sổ văn bản' } })).toBe(false);
    expect(areEntered(before, {})).toBe(false);
    expect(areEntered(undefined, {})).toBe(true);
  });

  test('keep the latest changes, and the evidence of the last few of them', async () => {
    await fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 1, maxLength: 40 }), (values) => {
        const last = values.reduce<Activities | undefined>(
          (before, value, at) => entered(before, { guidance: { value, evidence: `Văn bản số ${at}` } }),
          undefined,
        );
        const changes = last?.changes ?? [];
        expect(last?.version).toBe(values.length);
        expect(changes.map(({ version }) => version)).toEqual(values.map((_, at) => at + 1).slice(-MAX_CHANGES));
        const withEvidence = changes.filter(({ before }) => before['guidance']?.evidence !== undefined);
        expect(withEvidence.length).toBeLessThanOrEqual(WITH_EVIDENCE);
      }),
    );
  });
});

describe('the texts of an entry', () => {
  const phone = 'Liên hệ 0912 345 678';

  test.each([
    [{ figures: { guidance: { value: 1, evidence: phone } } }, 'figures.guidance.evidence', 'phone'],
    [{ figures: {}, why: phone }, 'why', 'phone'],
    [
      { figures: { dialogues: { value: 1, evidence: 'Biên bản với ông Nguyễn Văn An' } } },
      'figures.dialogues.evidence',
      'name',
    ],
  ])('with personal data are refused until somebody has checked them: %j', (texts, at, kind) => {
    expect(refusePersonalData(texts, false)).toMatchObject({
      refused: 'report.personalData',
      detail: { found: [{ in: at, kind }] },
    });
    expect(refusePersonalData(texts, true)).toBeUndefined();
  });

  test('that name documents and days are none', () => {
    const texts = ['12/KH-UBND ngày 06/10/2026', '215/UBND-VP, 216/UBND-VP ngày 20-10-2026'];
    const figures = { guidance: { value: 2, evidence: texts.join('; ') } };

    expect(refusePersonalData({ figures, why }, false)).toBeUndefined();
  });
});
