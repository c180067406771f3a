import { describe, expect, test } from 'vitest';
import {
  isDossierCode,
  ratingBody,
  readVisit,
  subjectOf,
  visitPath,
  whyPath,
} from '../../../../../lambdas/pages/visit/domain/visit.ts';
import { RateInput } from '../../../../../lambdas/ratings/contract.ts';

const code = 'H44.100-261119-0007';

describe('a visit', () => {
  test('is read from the fields of a link', () => {
    const fields = { agency: 'H44.100', procedure: '1.012766', dossier: code, from: 'qr' };

    expect(readVisit(fields)).toEqual(fields);
    expect(readVisit({ ...fields, from: 'kiosk' })).toMatchObject({ from: 'kiosk' });
  });

  test.each([
    ['nothing', {}],
    ['blanks', { agency: ' ', procedure: '', dossier: ' ', from: '' }],
    ['an unknown procedure and source', { procedure: '1.1', from: 'fax' }],
  ])('from %s is empty', (_, fields) => {
    expect(readVisit(fields)).toEqual({});
  });

  test('has the code of its dossier in capitals and without spaces, as the contract wants it', () => {
    expect(readVisit({ dossier: ' h44.100 - 261119 - 0007 ' })).toMatchObject({ dossier: code });
    expect(isDossierCode(code)).toBe(true);
    expect(isDossierCode('H44')).toBe(false);
    expect(isDossierCode(undefined)).toBe(true);
  });
});

describe('the path of a visit', () => {
  test('carries all that is known of it', () => {
    expect(visitPath({})).toBe('/danh-gia');
    expect(visitPath({ agency: 'H44.100', dossier: code, from: 'kiosk' })).toBe(
      `/danh-gia?agency=H44.100&dossier=${code}&from=kiosk`,
    );
  });

  test('to the why carries the id and how far it came', () => {
    expect(whyPath({ agency: 'H44' }, 'a/b')).toBe('/danh-gia/a%2Fb?agency=H44');
    expect(whyPath({ agency: undefined }, 'tap-1')).toBe('/danh-gia/tap-1');
    expect(whyPath({}, 'tap-1', { level: '4', done: '1' })).toBe('/danh-gia/tap-1?level=4&done=1');
  });
});

describe('a tap', () => {
  test.each([
    [{ agency: 'H44.100' }, 'web'],
    [{ agency: 'H44.100', from: 'qr' }, 'qr'],
    // Only a registered kiosk rates by kiosk, and its page does not ask here.
    [{ agency: 'H44.100', from: 'kiosk', procedure: '1.012766', dossier: code }, 'web'],
  ] as const)('on %j is a rating of the contract, by %s', (visit, channel) => {
    const body = ratingBody(visit, { id: 'tap-1', level: 4 });

    expect(RateInput.shape.body.parse(body)).toMatchObject({ id: 'tap-1', channel, levels: { overall: 4 } });
  });

  test('has the procedure and the agency that the visit has, and no others', () => {
    const both = { agency: 'H44.100', procedure: '1.012766' };

    expect(ratingBody(both, { id: 'tap-1', level: 4 })).toMatchObject(both);
    expect(ratingBody({ agency: 'H44.100' }, { id: 'tap-1', level: 4 })).not.toHaveProperty('procedure');
  });

  test('is of a dossier where one is named', () => {
    expect(subjectOf({ dossier: code })).toEqual({ kind: 'dossier', code });
    expect(subjectOf({})).toEqual({ kind: 'visit' });
  });
});
