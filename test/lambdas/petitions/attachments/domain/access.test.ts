import { describe, expect, test } from 'vitest';
import {
  mostOfAgency,
  mostOfSender,
  seenBySender,
  seenByStaff,
} from '../../../../../lambdas/petitions/attachments/domain/access.ts';
import { aFile, withFiles } from '../../../../support/attachments.ts';
import { aPetitionIn } from '../../../../support/petitions.ts';

describe('how many files', () => {
  test.each([
    ['submitted', 5, 0],
    ['accepted', 5, 10],
    ['processing', 5, 10],
    ['needsSupplement', 10, 0],
    ['awaitingPublication', 5, 0],
    ['answered', 0, 0],
    ['published', 0, 0],
    ['refused', 0, 0],
    ['withdrawn', 0, 0],
  ] as const)('%s: the sender %i, the agency %i', (status, sender, agency) => {
    const petition = aPetitionIn(status);

    expect([mostOfSender(petition), mostOfAgency(petition)]).toEqual([sender, agency]);
  });
});

describe('who sees which file', () => {
  const own = aFile('rejected');
  const photo = aFile('ready', { id: 'after-0001', by: 'agency', stage: 'after' });
  const all = withFiles(own, photo, aFile('checking', { id: 'after-0002', by: 'agency' }));

  test('the sender sees what they sent, and with the answer what the agency sent', () => {
    expect(seenBySender(aPetitionIn('processing'), all)).toEqual([own]);
    expect(seenBySender(aPetitionIn('awaitingPublication'), all)).toEqual([own, photo]);
    expect(seenBySender(aPetitionIn('answered'), all)).toEqual([own, photo]);
    expect(seenBySender(aPetitionIn('published'), all)).toEqual([own, photo]);
  });

  test('staff see all', () => {
    expect(seenByStaff(aPetitionIn('processing'), all)).toEqual(all.files);
    expect(seenByStaff(aPetitionIn('refused'), all)).toEqual(all.files);
  });

  test('nobody sees any after state secrets were removed', () => {
    const refused = aPetitionIn('refused');
    const event = {
      at: refused.receivedAt,
      event: 'removed' as const,
      status: 'refused' as const,
      agency: refused.agency,
    };
    const removed = { ...refused, events: [...refused.events, event] };

    expect(seenBySender(removed, all)).toEqual([]);
    expect(seenByStaff(removed, all)).toEqual([]);
  });
});
