import { describe, expect, test } from 'vitest';
import { treeOf } from '../../../lambdas/directory/domain/tree.ts';
import type { Caller } from '../../../lambdas/kernel/caller.ts';
import { newsKinds } from '../../../lambdas/notices/domain/fields.ts';
import { listTemplates } from '../../../lambdas/notices/staff/list-templates.ts';
import { previewMessage } from '../../../lambdas/notices/staff/preview-message.ts';
import { previewTemplate } from '../../../lambdas/notices/staff/preview-template.ts';
import type { Petition } from '../../../lambdas/petitions/domain/case/petition.ts';
import { phuTho } from '../../support/agencies.ts';
import { aPetition, aPetitionIn, CODE, MONDAY } from '../../support/petitions.ts';

const caller = (role: Caller['roles'][number], agency = 'H44.100'): Caller => ({
  ...{ id: `${role}-1`, name: 'Trần Văn Nam', agency, roles: [role] },
});
const by = (role: Caller['roles'][number], agency?: string) => ({ now: MONDAY, caller: caller(role, agency) });

const directory = { tree: async () => treeOf(phuTho, '2026-11-23') };

describe('the list of templates', () => {
  const list = (query: object, role: Caller['roles'][number] = 'head') =>
    listTemplates.invokeWith({ directory }, { query }, by(role));

  test('has each kind in both languages by both channels, with its fields', async () => {
    const all = (await list({})) as { body: { items: { id: string; fields: object }[] } };

    expect(all.body.items).toHaveLength(newsKinds.length * 4);
    expect(await list({ id: 'answered', language: 'vi', channel: 'email' })).toMatchObject({
      status: 200,
      body: {
        items: [
          {
            version: '2026.1',
            fields: { needed: ['code', 'place', 'agency', 'text'], optional: ['stopLink'] },
          },
        ],
      },
    });
  });

  test('is not for a head of another tree', async () => {
    expect(await listTemplates.invokeWith({ directory }, {}, by('head', 'H45'))).toMatchObject({
      refused: 'caller.forbidden',
    });
  });

  test.each(['officer', 'auditor'] as const)('is not for an %s', async (role) => {
    expect(await list({}, role)).toMatchObject({ refused: 'caller.forbidden' });
  });
});

describe('the preview of a template', () => {
  const preview = (id: string, body: object, role: Caller['roles'][number] = 'admin') =>
    previewTemplate.invokeWith({ directory, smsText: 'plain' }, { params: { id }, body }, by(role));

  test('counts the parts of the SMS and shows the e-mail, with values of the caller', async () => {
    expect(await preview('answered', { values: { text: 'Đã sửa.' } })).toMatchObject({
      status: 200,
      body: {
        sms: { template: 'answered/2026.1', encoding: 'GSM-7', units: 127, parts: 1 },
        email: {
          subject: '[Lắng Nghe] PAKN-7K3D-9QXV đã được trả lời',
          text: expect.stringContaining('\n\nĐã sửa.\n\n'),
        },
      },
    });
  });

  test('leaves out the optional part of what has no value', async () => {
    const shown = JSON.stringify(await preview('interimReplied', { without: ['newDueOn', 'stopLink'] }));

    expect(shown).toContain('đã thông báo tiến độ.');
    expect(shown).not.toContain('thong-bao');
  });

  test.each([
    ['an unknown field', { values: { phone: '0912345678' } }],
    ['a field that every object has', { values: { constructor: 'x' } }],
    ['a needed field left out', { without: ['code'] }],
  ])('is refused for %s', async (_, body) => {
    expect(await preview('late', body)).toMatchObject({ refused: 'template.fieldUnknown' });
  });

  test('is refused for an unknown template, for a day before the first, and to officers', async () => {
    expect(await preview('toString', {})).toMatchObject({ refused: 'template.notFound' });
    expect(await preview('late', { on: '1999-01-01' })).toMatchObject({ refused: 'template.notFound' });
    expect(await preview('late', { on: '2026-02-30' })).toMatchObject({ refused: 'request.invalid' });
    expect(await preview('late', {}, 'officer')).toMatchObject({ refused: 'caller.forbidden' });
  });
});

describe('the preview of a message about a petition', () => {
  const deps = (petition: Petition, site: string | undefined = 'https://langnghe.example') => ({
    ...{ petitions: { find: async (code: string) => (code === petition.code ? petition : undefined) } },
    ...{ directory, site, smsText: 'plain' as const },
  });
  const preview = (petition: Petition, body: object, invoker = by('officer')) =>
    previewMessage.invokeWith(deps(petition), { params: { code: CODE }, body }, invoker);
  const text = 'Phường đã thu gom rác.';

  test.each([
    [{ about: 'answered', text }, text],
    [{ about: 'supplementRequested', note: 'Đề nghị cho biết số nhà.' }, 'Nội dung cần bổ sung:\\nĐề nghị cho biết'],
    [
      { about: 'refused', ground: 'duplicate', note: 'Xem phản ánh trước.' },
      'Hướng dẫn của cơ quan:\\nXem phản ánh trước.',
    ],
    [{ about: 'interimReplied', newDueOn: '2026-12-28', text }, 'hẹn trả lời 28/12/2026'],
    [{ about: 'apologised', newDueOn: '2026-12-28', text }, 'cơ quan đã thông báo tiến độ, hẹn trả lời 28/12/2026'],
  ])('shows what would be sent: %o', async (body, shown) => {
    const previewed = await preview(aPetitionIn('processing', { phoneProof: 'p' }), body);

    expect(previewed).toMatchObject({ status: 200, body: { code: CODE, channels: ['sms'] } });
    expect(JSON.stringify(previewed)).toContain(shown);
  });

  test('says that an answer is late only once it is', async () => {
    const late = aPetitionIn('processing', { phoneProof: 'p', dueOn: '2026-11-13' });
    const previewed = await preview(late, { about: 'apologised', newDueOn: '2026-12-28', text });

    expect(JSON.stringify(previewed)).toContain('cơ quan xin lỗi ông/bà và hẹn trả lời 28/12/2026');
  });

  test('does not reveal the token with which the sender stops messages', async () => {
    const shown = JSON.stringify(await preview(aPetition(), { about: 'answered', text }));

    expect(shown).toContain(`/vi/phan-anh/${CODE}/thong-bao?token=***`);
  });

  test('says how, as far as it is known without opening the contact', async () => {
    const channels = async (given: object) => {
      const { body } = (await preview(aPetition(given), { about: 'answered', text })) as {
        body: { channels: unknown };
      };
      return body.channels;
    };

    expect(await channels({ phoneProof: 'p', notify: 'email' })).toStrictEqual(['email', 'sms']);
    expect(await channels({ phoneProof: undefined })).toStrictEqual(['email']);
    expect(await channels({ phoneProof: 'p', notify: 'none' })).toStrictEqual([]);
  });

  test('is for who may act on it only', async () => {
    const body = { about: 'answered', text };

    expect(await preview(aPetition(), body, by('officer', 'H44.104'))).toMatchObject({
      refused: 'notice.petitionNotFound',
    });
    expect(await preview(aPetition(), body, by('auditor'))).toMatchObject({ refused: 'caller.forbidden' });
    expect(await preview(aPetition(), { about: 'rated', text })).toMatchObject({ refused: 'request.invalid' });
  });
});
