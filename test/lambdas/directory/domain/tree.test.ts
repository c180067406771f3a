import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Agency, treeOf } from '../../../../lambdas/directory/domain/tree.ts';
import { anAgency, phuTho } from '../../../support/agencies.ts';

const TODAY = '2026-11-21';
const tree = treeOf(phuTho, TODAY);
const codes = (agencies: readonly Agency[]) => agencies.map(({ code }) => code);

describe('the tree of a province', () => {
  test('lists its agencies by code, whatever the order of the rows', () => {
    const sorted = ['H44', 'H44.01', 'H44.07', 'H44.100', 'H44.100.1', 'H44.104'];

    expect(codes(tree.all)).toStrictEqual(sorted);
    expect(codes(treeOf(phuTho.toReversed(), TODAY).all)).toStrictEqual(sorted);
  });

  test('finds an agency by its code', () => {
    expect(tree.find('H44.100')?.name.vi).toBe('Phường Việt Trì');
    expect(tree.find('H44.999')).toBeUndefined();
    expect(tree.find('')).toBeUndefined();
    expect(tree.find('__proto__')).toBeUndefined();
  });

  test.each([
    ['H44', ['H44.01', 'H44.07', 'H44.100', 'H44.104']],
    ['H44.100', ['H44.100.1']],
    ['H44.104', []],
    ['H29', []],
  ])('has the children of %s: %j', (code, below) => {
    expect(codes(tree.children(code))).toStrictEqual(below);
  });

  test('is illustrative at and below an agency that is marked so, also below one that has ended', () => {
    const marked = treeOf(
      phuTho.map((agency) => (agency.code === 'H44.100' ? { ...agency, illustrative: true } : agency)),
      TODAY,
    );

    expect(['H44', 'H44.100', 'H44.100.1', 'H44.104', 'H29'].filter(marked.isIllustrative)).toStrictEqual([
      'H44.100',
      'H44.100.1',
    ]);
    expect(tree.isIllustrative('H44.100.1')).toBe(false);
  });

  test.each([
    ['H44', []],
    ['H44.104', ['H44']],
    ['H44.100.1', ['H44.100', 'H44']],
    ['H29', []],
  ])('has the ancestors of %s, nearest first: %j', (code, above) => {
    expect(tree.ancestors(code)).toStrictEqual(above);
  });

  test.each([
    ['H44', codes(phuTho).sort()],
    ['H44.100', ['H44.100', 'H44.100.1']],
    ['H44.104', ['H44.104']],
    ['H29', []],
  ])('has at and below %s: %j', (code, within) => {
    expect(tree.within(code)).toStrictEqual(within);
  });

  test('is followed to its root through any number of levels', () => {
    const chain = Array.from({ length: 15 }, (_, level) =>
      anAgency({ code: `L${level}`, ...(level > 0 && { parent: `L${level - 1}` }) }),
    );
    const deep = treeOf(chain, TODAY);

    expect(deep.ancestors('L14')).toHaveLength(14);
    expect(deep.within('L0')).toHaveLength(15);
  });

  test('without agencies is empty', () => {
    const none = treeOf([], TODAY);

    expect([none.all, none.children('H44'), none.ancestors('H44'), none.within('H44')]).toStrictEqual([[], [], [], []]);
    expect(none.superiors('H44')).toStrictEqual([]);
  });
});

describe('an agency is in the tree', () => {
  const spans = [
    anAgency({ code: 'H44' }),
    anAgency({ code: 'H44.1', parent: 'H44', validFrom: '2025-07-01', validTo: '2026-06-30' }),
    anAgency({ code: 'H44.1', parent: 'H44.2', validFrom: '2026-07-01' }),
    anAgency({ code: 'H44.2', parent: 'H44', validFrom: '2026-01-01' }),
    anAgency({ code: 'H44.3', parent: 'H44', validFrom: '2026-01-01', validTo: '2026-06-30' }),
  ];

  test.each([
    ['H44.3', '2026-06-30', undefined],
    ['H44.3', '2026-07-01', '2026-06-30'],
    ['H44.3', '2025-12-31', undefined],
    ['H44.1', '2026-12-31', undefined],
    ['H44.9', '2026-12-31', undefined],
  ])('and %s, on %s, has the end date %s', (code, day, endedOn) => {
    expect(treeOf(spans, day).endedOn(code)).toBe(endedOn);
  });

  test.each([
    ['2026-06-30', ['H44', 'H44.1', 'H44.2', 'H44.3', 'H44.4']],
    ['2026-07-11', ['H44', 'H44.1', 'H44.2']],
  ])('as one of those valid on any day since %s, as of its last valid day: %j', (since, stood) => {
    const brief = anAgency({ code: 'H44.4', parent: 'H44', validFrom: '2026-07-05', validTo: '2026-07-10' });
    const moment = treeOf([brief, ...spans, anAgency({ code: 'H44.5', validFrom: '2026-08-01' })], '2026-07-31');

    expect(codes(moment.validSince(since))).toStrictEqual(stood);
    expect(moment.validSince(since).find(({ code }) => code === 'H44.1')?.parent).toBe('H44.2');
  });

  test('in its open-ended period, when a later period inside it has ended', () => {
    const inside = anAgency({ code: 'H44', validFrom: '2026-11-01', validTo: '2026-11-02', kind: 'province' });
    const open = treeOf([anAgency({ code: 'H44' }), inside], TODAY);

    expect(open.validSince('2026-11-01')).toStrictEqual(open.all);
  });

  test.each([
    ['2025-06-30', false],
    ['2025-07-01', true],
    ['2026-06-30', true],
    ['2026-07-01', true],
    ['2099-01-01', true],
  ])('on %s: %s', (on, isValid) => {
    expect(treeOf(spans, on).find('H44.1') !== undefined).toBe(isValid);
  });

  test('under the parent of its period on that day, first and last day included', () => {
    expect(treeOf(spans, '2026-06-30').ancestors('H44.1')).toStrictEqual(['H44']);
    expect(treeOf(spans, '2026-07-01').ancestors('H44.1')).toStrictEqual(['H44.2', 'H44']);
  });

  test('once, in the later of two overlapping periods', () => {
    const overlapping = treeOf(
      [anAgency({ code: 'H44' }), anAgency({ code: 'H44', validFrom: '2026-01-01', kind: 'province' })],
      TODAY,
    );

    expect(overlapping.all).toMatchObject([{ kind: 'province' }]);
  });

  test('with its descendants after it ends: they are not below the remaining agencies', () => {
    const ended = phuTho.map((agency) => (agency.code === 'H44.100' ? { ...agency, validTo: '2026-01-01' } : agency));
    const orphaned = treeOf(ended, TODAY);

    expect(orphaned.find('H44.100')).toBeUndefined();
    expect(orphaned.ancestors('H44.100.1')).toStrictEqual(['H44.100']);
    expect(orphaned.within('H44')).not.toContain('H44.100.1');
  });

  test('illustrative below an agency that was so until it ended', () => {
    const ended = phuTho.map((agency) =>
      agency.code === 'H44.100' ? { ...agency, validTo: '2026-01-01', illustrative: true } : agency,
    );

    expect(treeOf(ended, TODAY).isIllustrative('H44.100.1')).toBe(true);
  });

  test.each([
    ['a current agency', 'H44.100', ['H44']],
    ['an ended agency', 'H44.8', ['H44']],
    ['an agency below an ended one', 'H44.8.1', ['H44.8', 'H44']],
    ['an agency that moved before it ended', 'H44.9', ['H44.100', 'H44']],
    ['an agency that has not started', 'H44.10', []],
    ['an unknown agency', 'H44.999', []],
  ])('below its superiors, also after its end, such as %s', (_, code, above) => {
    const history = [
      ...phuTho,
      anAgency({ code: 'H44.8', parent: 'H44', validTo: '2026-01-01' }),
      anAgency({ code: 'H44.8.1', parent: 'H44.8' }),
      anAgency({ code: 'H44.9', parent: 'H44.100', validFrom: '2026-01-01', validTo: '2026-06-30' }),
      anAgency({ code: 'H44.9', parent: 'H44.01', validTo: '2025-12-31' }),
      anAgency({ code: 'H44.10', parent: 'H44', validFrom: '2027-01-01' }),
    ];

    expect(treeOf(history, TODAY).superiors(code)).toStrictEqual(above);
    expect(treeOf(history.toReversed(), TODAY).superiors(code)).toStrictEqual(above);
  });
});

describe('a cycle in the data', () => {
  test.each([[['a', 'b', 'c']], [['a', 'b']], [['a']]])('of %j is cut off, and no agency is above itself', (round) => {
    const circle = treeOf(
      round.map((code, at) => anAgency({ code, parent: round[(at + 1) % round.length] ?? code })),
      TODAY,
    );

    for (const code of round) {
      expect(circle.ancestors(code).toSorted()).toStrictEqual(round.filter((other) => other !== code));
      expect(circle.within(code)).toStrictEqual(round);
    }
  });

  test('does not loop for agencies attached to it', () => {
    const tail = treeOf(
      [
        anAgency({ code: 'a', parent: 'b' }),
        anAgency({ code: 'b', parent: 'a' }),
        anAgency({ code: 'c', parent: 'a' }),
      ],
      TODAY,
    );

    expect(tail.ancestors('c')).toStrictEqual(['a', 'b']);
  });
});

test('ancestors and descendants agree for any data', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const any = fc.tuple(
    ...names.map((code) => fc.option(fc.constantFrom(...names)).map((parent) => ({ code, parent }))),
  );
  fc.assert(
    fc.property(any, (links) => {
      const made = treeOf(
        links.map(({ code, parent }) => anAgency({ code, ...(parent !== null && { parent }) })),
        TODAY,
      );

      for (const code of names) {
        const above = made.ancestors(code);
        expect(new Set(above).size).toBe(above.length);
        expect(above).not.toContain(code);
        for (const other of names) {
          expect(made.within(other).includes(code)).toBe(code === other || above.includes(other));
        }
      }
    }),
  );
});
