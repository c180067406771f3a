import { beforeAll, describe, expect, test } from 'vitest';
import { aPetitionBody } from '../../support/bodies.ts';
import { createTable } from '../../support/engine.ts';
import { staffClaims } from '../../support/http-event.ts';
import { aPerson } from '../../support/people.ts';
import { byKey, SUBMIT, setClock, TRACK } from '../../support/petition-functions.ts';
import {
  ANSWER,
  aPetitionIn,
  codeOf,
  MONDAY,
  NEXT_TUESDAY,
  RECEIVED_AT,
  SUMMARY,
  THURSDAY,
} from '../../support/petitions.ts';
import { act, ask, claims, directory, head, petitions, setUpStaff } from '../../support/staff-flow.ts';

setUpStaff(createTable);

describe('a petition', () => {
  test('is accepted, assigned, answered, published and followed by its sender all the way', async () => {
    setClock(RECEIVED_AT);
    const { body: sent } = await ask(SUBMIT, {
      body: { ...aPetitionBody(), agency: 'H44.100' },
      headers: byKey('all'),
    });
    const code = `${sent['code']}`;
    const seen = async () => {
      const { body } = await ask(TRACK, { params: { code }, headers: { receipt: `${sent['receipt']}` } });
      return body;
    };

    setClock(MONDAY);
    expect(await act('accept', code, { version: 1 })).toMatchObject({ status: 200, body: { version: 2 } });
    expect(await act('assign', code, { version: 2, to: 'officer-1' })).toMatchObject({
      status: 200,
      body: { version: 3 },
    });
    expect(await seen()).toMatchObject({ status: 'processing', workingDaysLeft: 14 });

    setClock(THURSDAY);
    expect(await act('answer', code, { version: 3, text: ANSWER, publish: true })).toMatchObject({ status: 200 });
    expect(await seen()).toMatchObject({ status: 'awaitingPublication', dueOn: '2026-11-30' });
    expect(await seen()).toMatchObject({ answer: { text: ANSWER } });

    setClock(NEXT_TUESDAY);
    expect(await act('publish', code, { version: 4, summary: SUMMARY }, head)).toMatchObject({
      status: 409,
      body: { code: 'petition.delayUnexplained' },
    });
    expect(await act('explainDelay', code, { version: 4, text: 'Cần rà soát nội dung.' })).toMatchObject({
      status: 200,
    });
    expect(await act('publish', code, { version: 5, summary: SUMMARY })).toMatchObject({
      status: 403,
      body: { code: 'petition.ownAnswer', allowed: expect.arrayContaining(['returnAnswer']) },
    });
    expect(await act('publish', code, { version: 5, summary: SUMMARY }, head)).toMatchObject({
      status: 200,
      body: { version: 6 },
    });
    expect(await seen()).toMatchObject({
      status: 'published',
      dueOn: sent['dueOn'],
      answer: { text: ANSWER, at: THURSDAY },
      publication: { summary: SUMMARY },
      timeline: [
        { event: 'submitted' },
        { event: 'accepted' },
        { event: 'assigned' },
        { event: 'answerDrafted' },
        { event: 'delayExplained' },
        { event: 'published' },
      ],
      actions: ['reopen', 'rating'],
    });
    expect(JSON.stringify(await seen())).not.toContain('Cán bộ');
  });

  test('is refused, and its sender reads why', async () => {
    const { body: sent } = await ask(SUBMIT, { body: { ...aPetitionBody(), agency: 'H44.100' } });
    const code = `${sent['code']}`;
    const note = 'Nội dung thuộc thẩm quyền của Tòa án, đề nghị gửi đơn tới Tòa án.';

    await act('refuse', code, { version: 1, ground: 'outsideAdministration', note });

    const { body } = await ask(TRACK, { params: { code }, headers: { receipt: `${sent['receipt']}` } });
    expect(body).toMatchObject({ status: 'refused', refusal: { ground: 'outsideAdministration', note } });
  });

  test('answered by twenty at once under one version is answered by one', async () => {
    const petition = aPetitionIn('processing', { code: codeOf('answered by twenty') });
    await petitions.create(petition);

    const all = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        act('answer', petition.code, { version: petition.version, text: `Trả lời của cán bộ thứ ${at}` }),
      ),
    );

    expect(all.filter(({ status }) => status === 200)).toHaveLength(1);
    for (const { status, body } of all.filter((one) => one.status !== 200))
      expect({ status, body }).toMatchObject({ status: 409, body: { code: 'petition.versionConflict', version: 4 } });
    const kept = await petitions.find(petition.code);
    expect(all.find(({ status }) => status === 200)?.body).toMatchObject({ answer: kept?.answer, version: 4 });
  });

  test('changed by somebody else is refused with the current version', async () => {
    const petition = aPetitionIn('processing', { code: codeOf('meanwhile') });
    await petitions.create(petition);
    await act('assign', petition.code, { version: 3, to: 'officer-2' });

    expect(await act('answer', petition.code, { version: 3, text: ANSWER })).toMatchObject({
      status: 409,
      body: { code: 'petition.versionConflict', version: 4 },
    });
  });
});

describe('a petition is assigned', () => {
  const moved = aPerson({ id: 'moved', name: 'Lê Văn Chuyển', agency: 'H44.104' });
  const gone = aPerson({ id: 'gone', name: 'Đỗ Thị Nghỉ', validTo: '2026-11-22' });
  const assign = async (to: object, by = claims) => {
    const petition = aPetitionIn('accepted', { code: codeOf(JSON.stringify([to, by])) });
    await petitions.create(petition);
    return act('assign', petition.code, { version: petition.version, ...to }, by);
  };

  beforeAll(async () => {
    await directory.putPerson(aPerson({ id: 'moved', name: 'Lê Văn Chuyển' }));
    await directory.putPerson(moved, ['H44.100']);
    await directory.putPerson(gone);
    await directory.putPerson(aPerson({ id: 'above', agency: 'H44' }));
  });

  test.each([
    ['to a person of its agency', { to: 'officer-2' }, claims, 'Trần Văn Nam'],
    ['with the name that the directory has', { to: 'officer-2', name: 'Trần Văn Nam' }, claims, 'Trần Văn Nam'],
    ['with that name in NFD', { to: 'officer-2', name: 'Trần Văn Nam'.normalize('NFD') }, claims, 'Trần Văn Nam'],
    ['by an officer who is not listed to themselves', { to: claims['sub'] }, claims, claims['name']],
    ['by the head above to a person of the agency', { to: 'officer-1' }, staffClaims('head', 'H44'), 'Nguyễn Thị Hoa'],
  ])('%s', async (_, to, by, name) => {
    expect(await assign(to, by)).toMatchObject({ status: 200, body: { assignee: { id: to.to, name } } });
  });

  test.each([
    ['to nobody that the directory knows', { to: 'nobody' }],
    ['to a name and a phone', { to: 'Nguyễn Văn An 0912345678' }],
    ['to a person of another agency', { to: 'above' }],
    ['to a person who moved away', { to: 'moved' }],
    ['to a person whose last day is past', { to: 'gone' }],
    ['to an id in capitals', { to: 'OFFICER-2' }],
    ['to an id with a key separator', { to: 'officer-2#' }],
    ['with another name', { to: 'officer-2', name: 'Trần Văn Nam 0912345678' }],
    ['with the own id and another name', { to: claims['sub'], name: 'Một tên khác' }],
    ['by a head above to themselves', { to: 'head-H44' }, staffClaims('head', 'H44')],
    ['by a person who moved away to themselves', { to: 'moved' }, staffClaims('officer', 'H44.100', 'moved')],
    ['by a person who is gone to themselves', { to: 'gone' }, staffClaims('officer', 'H44.100', 'gone')],
  ])('not %s', async (_, to, by = claims) => {
    expect(await assign(to, by)).toMatchObject({ status: 422, body: { code: 'petition.assigneeUnknown' } });
  });
});
