import { describe, expect, test } from 'vitest';
import { isProven, kindOfSubject, proofOfStored, proofs } from '../../../../lambdas/ratings/domain/proof.ts';

describe('a proof', () => {
  test('proves, unless it is none', () => {
    expect(proofs.filter((proof) => !isProven(proof))).toEqual(['none']);
  });
});

test.each([
  ['dossier#H44.100-261119-0007', 'service', 'none'],
  ['visit#tap-1', 'service', 'none'],
  ['petition#PAKN-7K3D-9QXM#1', 'answer', 'receipt'],
] as const)('%s rates the %s; stored without a proof it has %s', (subject, kind, proof) => {
  expect(kindOfSubject(subject)).toBe(kind);
  expect(proofOfStored(subject, undefined)).toBe(proof);
  expect(proofOfStored(subject, 'device')).toBe('device');
});
