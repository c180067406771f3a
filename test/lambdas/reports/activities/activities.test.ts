import { beforeEach, describe, expect, test } from 'vitest';
import { aCaller } from '../../../support/petitions.ts';
import { ID, leader, paper, submissionHouse } from '../../../support/submission-house.ts';

let house: Awaited<ReturnType<typeof submissionHouse>>;
beforeEach(async () => {
  house = await submissionHouse();
  await house.build({ agencies: ['H44.100', 'H44.100.1', 'H44.100.2'] });
  await house.build({ agency: 'H44.100.1' });
});

const evidence = '12/KH-UBND ngày 06/10/2026';
const figures = { guidance: { value: 2, evidence }, dialogues: { value: 0, evidence } };
const why = 'Bổ sung văn bản ban hành cuối kỳ.';
const unit = aCaller({ id: 'unit', agency: 'H44.100.1', roles: ['head'] });

type Answer = { readonly status: number; readonly body: Record<string, unknown> };
const html = async (query = {}) => ((await house.document(query)) as unknown as { body: string }).body;
const itemIn = ({ body }: Answer, id: string) =>
  (body['items'] as { readonly id: string }[]).find((item) => item.id === id);
const sha256Of = (answer: unknown) => (answer as { body: { paper: { sha256: string } } }).body.paper.sha256;

describe('what an agency counted itself', () => {
  test('is not there before somebody enters it, and then has who and when', async () => {
    const empty = (await house.activities()) as Answer;
    expect(empty).toMatchObject({
      status: 200,
      body: { version: 0, isFrozen: false, actions: ['enter'], changes: [] },
    });
    expect(itemIn(empty, 'guidance')).not.toHaveProperty('value');

    const entered = (await house.enter({ version: 0, figures })) as Answer;

    expect(entered.body).toMatchObject({
      version: 1,
      changes: [{ version: 1, by: { id: 'head', agency: 'H44.100' } }],
    });
    expect(itemIn(entered, 'guidance')).toMatchObject(figures.guidance);
    expect(itemIn(entered, 'dialogues')).toMatchObject({ value: 0 });
    expect(itemIn(entered, 'trainees')).not.toHaveProperty('value');
    expect((await house.activities()) as Answer).toStrictEqual(entered);
  });

  test('sent twice is written once, and also where the version was lost', async () => {
    const once = await house.enter({ version: 0, figures });

    expect(await house.enter({ version: 0, figures })).toStrictEqual(once);
  });

  test('is read by those who read the report, and entered by who signs for the agency only', async () => {
    await house.enter({ version: 0, figures });
    for (const caller of [leader, aCaller({ id: 'o', agency: 'H44.100', roles: ['officer'] })]) {
      expect(await house.activities(caller)).toMatchObject({ status: 200, body: { version: 1, actions: [] } });
    }
  });

  test('is stated by the document, apart and labelled, with its evidence', async () => {
    expect(await html()).toContain('Cơ quan chưa có số liệu về: văn bản chỉ đạo');
    await house.enter({
      version: 0,
      figures: { guidance: { value: 2, evidence: '<script>alert(1)</script> & “12/KH”' } },
    });

    const text = await html();
    expect(text).toContain('Trong kỳ, cơ quan ban hành 02 văn bản chỉ đạo, hướng dẫn.');
    expect(text).toContain('Số liệu do cơ quan nhập, hệ thống không tự đếm');
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; “12/KH”');
    expect(text).not.toContain('<script>');
  });

  test('of a unit is not part of what the agency above states', async () => {
    await house.enter({ version: 0, figures: { guidance: { value: 3, evidence } } }, unit, 'BC-H44.100.1-2026-10');

    const read = (await house.activities()) as Answer;
    expect(itemIn(read, 'guidance')).not.toHaveProperty('value');
    expect(await html()).toContain('Cơ quan chưa có số liệu về: văn bản chỉ đạo');
  });
});

describe('a paper that was submitted', () => {
  test('states the figures that its signer saw, names their version and keeps them', async () => {
    await house.enter({ version: 0, figures });
    const refused = { refused: 'report.activitiesChanged', detail: { version: 1 } };
    expect(await house.submit()).toMatchObject(refused);
    expect(await house.submit({ ...paper, activities: 2 })).toMatchObject(refused);
    expect(house.letters.size).toBe(0);

    const submitted = await house.submit({ ...paper, activities: 1 });

    expect(submitted).toMatchObject({ status: 200, body: { paper: { activities: 1 } } });
    expect(await html({ sha256: sha256Of(submitted) })).toContain('ban hành 02 văn bản chỉ đạo, hướng dẫn');
    expect(await house.activities()).toMatchObject({ body: { isFrozen: true, actions: [] } });
    expect(await house.enter({ version: 1, figures: {}, why })).toMatchObject({
      ...{ refused: 'report.activitiesFrozen', detail: { revision: 1 } },
    });
  });

  test('without figures states none, and nothing is entered behind it', async () => {
    expect(await house.submit({ ...paper, activities: 0 })).not.toHaveProperty('body.paper.activities');

    expect(await house.enter({ version: 0, figures })).toMatchObject({ refused: 'report.activitiesFrozen' });
  });

  test.each([
    ['withdrawn', () => house.withdraw({ revision: 1, reason: 'Còn thiếu số liệu tập huấn.' })],
    ['returned', () => house.return({ revision: 1, reason: 'Còn thiếu số liệu tập huấn.' })],
  ])('and was %s lets the figures be changed for the next paper, and stays as it was', async (_, undo) => {
    await house.enter({ version: 0, figures });
    const first = sha256Of(await house.submit({ ...paper, activities: 1 }));
    const before = await html({ sha256: first });
    expect(await undo()).toMatchObject({ status: 200 });

    const changed = { ...figures, guidance: { value: 7, evidence } };
    expect(await house.enter({ version: 1, figures: changed, why })).toMatchObject({ body: { version: 2 } });
    const again = await house.submit({ ...paper, activities: 2, revision: 2, number: '15/BC-UBND' });

    expect(again).toMatchObject({
      status: 200,
      body: { paper: { activities: 2 }, earlier: [{ paper: { activities: 1 } }] },
    });
    expect(await html({ sha256: sha256Of(again) })).toContain('ban hành 07 văn bản');
    expect(await html({ sha256: first })).toBe(before);
  });

  test('and was approved closes the period: the figures stay', async () => {
    await house.enter({ version: 0, figures });
    await house.submit({ ...paper, activities: 1 });
    await house.approve({ revision: 1 });

    expect(await house.activities()).toMatchObject({ body: { isFrozen: true, version: 1 } });
    expect(await house.enter({ version: 1, figures: {}, why })).toMatchObject({ refused: 'report.activitiesFrozen' });
    expect(await house.read()).toMatchObject({ body: { state: 'approved', paper: { activities: 1 } } });
  });
});

test('the id of the report and its list are named', async () => {
  expect(await house.activities()).toMatchObject({
    body: { id: ID, list: { id: 'vn.activities', version: '2026.1' } },
  });
});
