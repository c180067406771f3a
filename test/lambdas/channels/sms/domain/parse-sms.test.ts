import { describe, expect, test } from 'vitest';
import { type ParseProblem, parseSms } from '../../../../../lambdas/channels/sms/domain/parse-sms.ts';
import { codeOf } from '../../../../support/petitions.ts';

const CODE = codeOf('by sms');
const [, first = '', second = ''] = CODE.split('-');
const DOSSIER = 'H44.100-260312-0041';
const CONTENT = 'Đường Hùng Vương ngập sâu mỗi khi mưa';

const rating = (level: number, comment?: string) => ({
  kind: 'rating',
  dossier: DOSSIER,
  agency: 'H44.100',
  level,
  ...(comment !== undefined && { comment }),
});
const status = { kind: 'status', code: CODE };
const help = (problem: ParseProblem) => ({ kind: 'help', problem });
const nfd = (text: string) => text.normalize('NFD');
const fullWidth = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

describe('a petition is recognized', () => {
  test.each([
    ['in capitals', `PA ${CONTENT}`],
    ['in small letters', `pa ${CONTENT}`],
    ['with marks that a keyboard adds', `PÀ ${CONTENT}`],
    ['with marks apart from their letters', nfd(`PẠ ${CONTENT}`)],
    ['in full-width letters', `${fullWidth('PA')} ${CONTENT}`],
    ['on lines of its own', `\n PA\r\n${CONTENT}\n`],
    ['behind a colon', `PA: ${CONTENT}`],
    ['behind a dash', `PA – ${CONTENT}`],
    ['in the brackets of the pattern', `PA <${CONTENT}>`],
    ['in quotes', `"PA ${CONTENT}`],
    ['behind the longer keyword', `PAKN ${CONTENT}`],
    ['behind a sign that is not seen', `\u200ePA\u200b${CONTENT}`],
  ])('%s', (_, text) => {
    expect(parseSms(text)).toStrictEqual({ kind: 'petition', content: CONTENT });
  });

  test('with its lines, punctuation and numbers unchanged', () => {
    expect(parseSms('PA 12 hộ dân\nbị mất nước (từ 5/11)!').kind).toBe('petition');
    expect(parseSms('PA 12 hộ dân\nbị mất nước (từ 5/11)! 😡')).toStrictEqual({
      kind: 'petition',
      content: '12 hộ dân\nbị mất nước (từ 5/11)! 😡',
    });
    expect(parseSms('PA a > b thì đường hỏng')).toStrictEqual({
      kind: 'petition',
      content: 'a > b thì đường hỏng',
    });
  });

  test('with ten characters or more', () => {
    expect(parseSms('PA mất nước ạ')).toStrictEqual({ kind: 'petition', content: 'mất nước ạ' });
  });

  test.each([
    ['the brackets of the pattern around others', 'PA <ngõ 5 > 3 ngày mất nước>', 'ngõ 5 > 3 ngày mất nước'],
    ['brackets of its own at the end', 'PA đèn đường hỏng <khẩn>', 'đèn đường hỏng <khẩn>'],
  ])('with %s', (_, text, content) => {
    expect(parseSms(text)).toStrictEqual({ kind: 'petition', content });
  });

  test.each([
    ['nothing', 'PA'],
    ['too little', 'PA đường'],
    ['too little of signs that count twice', 'PA mất 𠮷𠮷𠮷𠮷'],
    ['nothing to read', `PA ${'-'.repeat(40)}`],
  ])('not with %s', (_, text) => {
    expect(parseSms(text)).toStrictEqual(help('content'));
  });

  test.each(['Paris mùa này đẹp lắm', 'Phản ánh đường hỏng', 'XPA đường hỏng nặng rồi', 'P A đường hỏng nặng'])(
    'not in %s',
    (text) => {
      expect(parseSms(text)).toStrictEqual(help('pattern'));
    },
  );
});

describe('a rating of a dossier is recognized', () => {
  test.each<[string, string, object]>([
    ['as the pattern has it', `HL ${DOSSIER} 5`, rating(5)],
    ['with a comment', `HL ${DOSSIER} 2 chờ lâu quá`, rating(2, 'chờ lâu quá')],
    ['with a comment behind a comma', `HL ${DOSSIER} 2, chờ lâu quá!`, rating(2, 'chờ lâu quá!')],
    ['with a comment on a line of its own', `HL ${DOSSIER} 2\nchờ lâu`, rating(2, 'chờ lâu')],
    ['with only punctuation as a comment', `HL ${DOSSIER} 2 :-(`, rating(2)],
    ['in small letters', `hl ${DOSSIER.toLowerCase()} 3`, rating(3)],
    ['with marks', `HỊ ${DOSSIER}`.replace('Ị', 'Ḷ').concat(' 3'), rating(3)],
    ['in full-width signs', fullWidth(`HL ${DOSSIER} 4`.replaceAll(' ', '_')), rating(4)],
    ['with the dashes of a telephone', `HL ${DOSSIER.replaceAll('-', '–')} 4`, rating(4)],
    ['with spaces for hyphens', `HL ${DOSSIER.replaceAll('-', ' ')} 4`, rating(4)],
    ['with full stops for hyphens', `HL ${DOSSIER.replaceAll('-', '.')} 4`, rating(4)],
    ['without hyphens', `HL ${DOSSIER.replaceAll('-', '')} 4`, rating(4)],
    ['without a space before the code', `HL${DOSSIER} 4`, rating(4)],
    ['with a hyphen before the level', `HL ${DOSSIER}-4`, rating(4)],
    ['in the brackets of the pattern', `HL <${DOSSIER}> <4> <tốt>`, rating(4, 'tốt')],
    ['of so many out of five', `HL ${DOSSIER} 4/5 tốt`, rating(4, 'tốt')],
    ['with the level at the keyword', `HL5 ${DOSSIER}`, rating(5)],
    ['with the level before the code', `HL 5 ${DOSSIER} rất tốt`, rating(5, 'rất tốt')],
    ['with no space at all', `hl5${DOSSIER}`, rating(5)],
    ['with the level out of five before the code', `HL 3/5 ${DOSSIER}`, rating(3)],
  ])('%s', (_, text, command) => {
    expect(parseSms(text)).toStrictEqual(command);
  });

  test.each([
    ['HL 000.00.06.H56-231027-0361 4', '000.00.06.H56-231027-0361', '000.00.06.H56'],
    ['HL4 000.00.06.H56-231027-0361', '000.00.06.H56-231027-0361', '000.00.06.H56'],
    ['HL 100.00.06.H56-231027-0361 4', '100.00.06.H56-231027-0361', '100.00.06.H56'],
    ['HL H44.100.26.11-260312-123456 4', 'H44.100.26.11-260312-123456', 'H44.100.26.11'],
  ])('with any form of dossier code: %s', (text, dossier, agency) => {
    expect(parseSms(text)).toStrictEqual({ kind: 'rating', dossier, agency, level: 4 });
  });

  test.each([
    ['nothing', 'HL'],
    ['a level alone', 'HL 5'],
    ['no level', `HL ${DOSSIER}`],
    ['a level that may be the end of the code', `HL ${DOSSIER}5`],
    ['an invalid level', `HL ${DOSSIER} 6`],
    ['a level of two digits', `HL ${DOSSIER} 45`],
    ['a level between two', `HL ${DOSSIER} 4,5`],
    ['a level in letters', `HL ${DOSSIER} tốt`],
    ['two levels', `HL3 ${DOSSIER} 5 sao`],
    ['a day that was not', 'HL H44.100-260230-0041 5'],
    ['a code cut short', 'HL H44.100-260312-004 5'],
    ['a code too long', 'HL H44.100-260312-0041999 5'],
    ['a code that may be read two ways', 'HL H44.1011110150112 5'],
  ])('not with %s', (_, text) => {
    expect(parseSms(text)).toStrictEqual(help('rating'));
  });

  test('not in a word that starts with the keyword', () => {
    expect(parseSms('HLV đội bóng xã rất tốt')).toStrictEqual(help('pattern'));
  });
});

describe('a status request is recognized', () => {
  test.each([
    ['as the pattern has it', `TC ${CODE}`],
    ['in small letters and without hyphens', `tc ${CODE.toLowerCase().replaceAll('-', '')}`],
    ['without the prefix', `TC ${first}${second}`],
    ['with spaces for hyphens', `TC PAKN ${first} ${second}`],
    ['without a space', `TC${CODE}`],
    ['without a space and prefix', `TC${first}${second}`],
    ['in the brackets of the pattern', `TC <${CODE}>`],
    ['with a word of thanks', `TC ${CODE} cảm ơn`],
    ['with marks and full-width signs', `Tc ${fullWidth(CODE)}`],
    ['as the code alone', CODE],
    ['as the code alone, with spaces and small letters', ` ${CODE.toLowerCase().replaceAll('-', ' ')}. `],
  ])('%s', (_, text) => {
    expect(parseSms(text)).toStrictEqual(status);
  });

  const wrong = `PAKN-${first}-${second.slice(0, 3)}${second.endsWith('2') ? '3' : '2'}`;
  test.each([
    ['no code', 'TC'],
    ['a code whose check does not hold', `TC ${wrong}`],
    ['such a code alone', wrong],
    ['a code with a sign too many', `TC ${CODE}2`],
    ['half a code', `TC PAKN-${first}`],
  ])('not with %s', (_, text) => {
    expect(parseSms(text)).toStrictEqual(help('code'));
  });

  test('not in a word that starts with the keyword', () => {
    expect(parseSms('TCVN 6909 là gì')).toStrictEqual(help('pattern'));
  });
});

describe('a supplement is recognized', () => {
  const TEXT = 'Ở đầu ngõ 12, khoảng 22 giờ.';

  test.each([
    ['as the pattern has it', `BS ${CODE} ${TEXT}`],
    ['in small letters and without hyphens', `bs ${CODE.toLowerCase().replaceAll('-', '')} ${TEXT}`],
    ['with signs between', `BS: ${CODE}: ${TEXT}`],
    ['in the brackets of the pattern', `BS <${CODE}> <${TEXT}>`],
    ['on lines of its own', `BS\n${CODE}\n${TEXT}\n`],
    ['without the prefix', `BS ${first}${second} ${TEXT}`],
  ])('%s', (_, text) => {
    expect(parseSms(text)).toStrictEqual({ kind: 'supplement', code: CODE, text: TEXT });
  });

  test.each([
    ['no code', `BS ${TEXT}`, 'supplement'],
    ['no text', `BS ${CODE}`, 'supplement'],
    ['only signs', `BS ${CODE} ...`, 'supplement'],
    ['nothing', 'BS', 'supplement'],
    ['a code that has a sign too many', `BS ${CODE}2 ${TEXT}`, 'supplement'],
    ['a longer word', 'BSCK2 là gì', 'pattern'],
  ] as const)('not with %s', (_, text, problem) => {
    expect(parseSms(text)).toStrictEqual(help(problem));
  });
});

test.each(['', '   ', '\n', 'Xin chào', 'đ', '😡😡😡', '12345', '<PAX>'])('%j gets help with the patterns', (text) => {
  expect(parseSms(text)).toStrictEqual(help('pattern'));
});

test.each([
  ['without a keyword', 'CHAY NHA ROI, dang chay lon, cuu voi', 'pattern'],
  ['too short for a petition', 'PA chay nha', 'content'],
] as const)('what is not understood and may be an emergency has the number to call: %s', (_, text, problem) => {
  expect(parseSms(text)).toStrictEqual({ ...help(problem), call: '114' });
});
