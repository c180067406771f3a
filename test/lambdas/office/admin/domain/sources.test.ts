import { describe, expect, test } from 'vitest';
import { changedSource, newSourceBody, silentDays } from '../../../../../lambdas/office/admin/domain/sources.ts';

const NOW = '2026-11-21T08:00:00.000Z';
const kiosk = { kind: 'kiosk', active: true, acceptedAt: '2026-11-14T08:00:00.000Z' };

describe('a kiosk is silent', () => {
  test.each([
    ['after seven days without a rating', kiosk, 7],
    ['for as many whole days as there are', { ...kiosk, acceptedAt: '2026-11-01T09:00:00.000Z' }, 19],
    ['not before', { ...kiosk, acceptedAt: '2026-11-14T08:00:00.001Z' }, undefined],
    ['not while it is switched off', { ...kiosk, active: false }, undefined],
    ['not if it never sent anything: it may be new', { kind: 'kiosk', active: true }, undefined],
    ['and nothing else is: one-stop software may rest', { ...kiosk, kind: 'dossiers' }, undefined],
  ])('%s', (_, source, days) => {
    expect(silentDays(source, NOW)).toBe(days);
  });
});

describe('the form of a source', () => {
  test('names what is typed, and leaves out what is empty', () => {
    const typed = { kind: 'kiosk', name: ' Ki-ốt ', agency: 'H44.100', why: ' ' };
    expect(newSourceBody(typed)).toStrictEqual({ kind: 'kiosk', name: 'Ki-ốt', agency: 'H44.100', version: 0 });
    expect(newSourceBody({})).toStrictEqual({ version: 0 });
  });

  test('has no agency for a gateway of messages', () => {
    expect(newSourceBody({ kind: 'sms', name: 'Cổng', agency: 'H44' })).toStrictEqual({
      ...{ kind: 'sms', name: 'Cổng', version: 0 },
    });
  });

  test.each([
    ['true', { active: true }],
    ['false', { active: false }],
    ['maybe', { active: 'maybe' }],
    [undefined, {}],
  ])('keeps a state of %s for the operation to check', (active, expected) => {
    expect(changedSource(active === undefined ? {} : { active })).toStrictEqual(expected);
  });
});
