import { describe, expect, test } from 'vitest';
import { ProcedureCode } from '../../../lambdas/directory/contract.ts';
import { refusals } from '../../../lambdas/petitions/refusals.ts';
import { Contact, SubmitInput } from '../../../lambdas/petitions/submit-contract.ts';
import { aPetitionBody } from '../../support/bodies.ts';

const body = aPetitionBody();
const read = (over: Record<string, unknown>) => SubmitInput.safeParse({ headers: {}, body: { ...body, ...over } });

describe('a petition', () => {
  test('says no more than it must', () => {
    const { kind, content, contact } = body;

    expect(SubmitInput.parse({ headers: {}, body: { kind, content, contact } }).body).toStrictEqual({
      kind,
      content,
      contact: { ...contact, phone: '+84912345678' },
      hideIdentity: false,
      language: 'vi',
    });
  });

  test.each<[string, Record<string, unknown>]>([
    ['of ten characters', { content: 'Đường hỏng' }],
    ['of ten characters that were typed as more', { content: 'Đường hỏng'.normalize('NFD') }],
    ['of ten thousand characters', { content: 'ữ'.repeat(10_000) }],
    ['of ten thousand that were typed as more', { content: 'ữ'.repeat(10_000).normalize('NFD') }],
    ['of several lines', { content: 'Đường hỏng\r\n\tcạnh trường học' }],
    ['of ten symbols', { content: '🙂'.repeat(10) }],
    ['of ten thousand symbols', { content: '🙂'.repeat(10_000) }],
    ['of every matter', { matter: 'conduct' }],
    ['in English', { language: 'en' }],
    ['about a national procedure', { procedure: '1.012766' }],
    ['about a local procedure', { procedure: '1.002835.000.00.00.H56' }],
    ['without a place', { place: undefined }],
  ])('%s is taken in', (_, over) => {
    expect(read(over).success).toBe(true);
  });

  test.each<[string, Record<string, unknown>]>([
    ['of nine characters', { content: 'Đường hỏn' }],
    ['of nine characters that were typed as more', { content: 'Đường hỏn'.normalize('NFD') }],
    ['of nine characters and many blanks', { content: `   Đường hỏn${' '.repeat(20)}` }],
    ['of nine symbols', { content: '🙂'.repeat(9) }],
    ['of ten thousand and one characters', { content: 'x'.repeat(10_001) }],
    ['of nothing to read', { content: '\u200b'.repeat(20) }],
    ['of half a letter', { content: `${'x'.repeat(20)}\ud800` }],
    ['with a NUL', { content: `${'x'.repeat(20)}\u0000` }],
    ['that is a number', { content: 1_234_567_890 }],
    ['of a kind there is not', { kind: 'complaint' }],
    ['of a matter there is not', { matter: 'weather' }],
    ['to an invalid agency', { agency: 'h44.100' }],
    ['to an agency too long', { agency: `H44.${'1'.repeat(40)}` }],
    ['about no procedure', { procedure: '1.01' }],
    ['at a place of two lines', { place: 'ngõ 12\ntổ 5' }],
    ['at too long a place', { place: 'x'.repeat(301) }],
    ['in an unsupported language', { language: 'fr' }],
    ['that hides the identity in words', { hideIdentity: 'yes' }],
    ['of the web, as it says', { channel: 'web' }],
  ])('%s is not', (_, over) => {
    expect(read(over).success).toBe(false);
  });

  test.each([
    ['no key', {}, true],
    ['a key', { 'idempotency-key': 'a' }, true],
    ['the longest key', { 'idempotency-key': 'x'.repeat(255) }, true],
    ['too long a key', { 'idempotency-key': 'x'.repeat(256) }, false],
    ['an empty key', { 'idempotency-key': '' }, false],
    ['headers of others', { 'user-agent': 'curl', cookie: 'x' }, true],
  ])('with %s', (_, headers, isTaken) => {
    expect(SubmitInput.safeParse({ headers, body }).success).toBe(isTaken);
  });
});

describe('a contact', () => {
  test.each([
    ['a name', { name: 'Hoa' }, true],
    ['a name and an e-mail', { name: 'Hoa', email: 'hoa@phutho.example' }, true],
    ['no name', { phone: '0912345678' }, false],
    ['an empty name', { name: ' ' }, false],
    ['a name of two lines', { name: 'Hoa\nBcc: x@y.example' }, false],
    ['an e-mail with the space a keyboard adds', { name: 'Hoa', email: ' hoa@phutho.example ' }, true],
    ['no e-mail', { name: 'Hoa', email: 'hoa' }, false],
    ['an e-mail with a space in it', { name: 'Hoa', email: 'hoa @phutho.example' }, false],
    ['an e-mail of two lines', { name: 'Hoa', email: 'hoa@phutho.example\nBcc: x@y.example' }, false],
    ['too long an e-mail', { name: 'Hoa', email: `${'x'.repeat(250)}@y.example` }, false],
    ['a number of an identity card', { name: 'Hoa', cccd: '025099000000' }, false],
  ])('of %s', (_, contact, isTaken) => {
    expect(Contact.safeParse(contact).success).toBe(isTaken);
  });
});

test.each(['1.012766\n', ' 1.012766', '1.012766.000', 'x', '１.012766'])('%j is no code of a procedure', (typed) => {
  expect(ProcedureCode.safeParse(typed).success).toBe(false);
});

test('every code this slice refuses with has a status of its own', () => {
  expect(Object.fromEntries(Object.entries(refusals).map(([code, { status }]) => [code, status]))).toStrictEqual({
    'petition.contactErased': 409,
    'petition.eraseAbove': 403,
    'petition.notFound': 404,
    'petition.identityKept': 403,
    'petition.everyoneBarred': 422,
    'petition.letterNotFound': 404,
    'draft.changed': 409,
    'draft.contentRemoved': 409,
    'petition.letterNumberTaken': 409,
    'petition.signingDayInvalid': 422,
    'petition.leadingUnknown': 422,
    'petition.cannotLead': 409,
    'petition.restricted': 409,
    'petition.dueEarlier': 409,
    'petition.leadsOthers': 409,
    'petition.tooManyDuplicates': 409,
    'petition.agencyUnknown': 422,
    'petition.sameAgency': 422,
    'petition.notForwarded': 409,
    'petition.tooMany': 429,
    'petition.tooOften': 409,
    'petition.assigneeUnknown': 422,
    'petition.delayUnexplained': 409,
    'petition.notLate': 409,
    'petition.alreadyExtended': 409,
    'petition.dueDayPassed': 409,
    'petition.tierTooLong': 422,
    'petition.tierUnknown': 422,
    'petition.tooLong': 422,
    'petition.dateInvalid': 422,
    'petition.ownAnswer': 403,
    'petition.personalData': 422,
    'petition.answeredBefore': 409,
    'petition.windowClosed': 409,
    'petition.reopenedBefore': 409,
    'petition.notReopened': 409,
    'petition.appealedBefore': 409,
    'petition.outcomeNeeded': 422,
    'petition.locked': 409,
    'petition.notLocked': 409,
    'petition.unreachable': 422,
    'petition.illegalMove': 409,
    'petition.versionConflict': 409,
    'petition.historyFull': 409,
    'petition.ratingClosed': 409,
    'petition.communeUnknown': 422,
    'petition.tooManyTries': 429,
    'attachment.notFound': 404,
    'attachment.tooLarge': 422,
    'attachment.tooMany': 409,
    'attachment.unsupported': 422,
  });
});
