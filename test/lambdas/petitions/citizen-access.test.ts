import { describe, expect, test } from 'vitest';
import { findForCitizen, findForPhone } from '../../../lambdas/petitions/citizen-access.ts';
import { phoneProof } from '../../../lambdas/petitions/claim.ts';
import { sha256 } from '../../../lambdas/platform/hmac.ts';
import { aPetition, CODE } from '../../support/petitions.ts';

const RECEIPT = 'ABCD-EFGH-JKMN-PQRS-TUVW';
const petition = aPetition({ receiptHash: sha256(RECEIPT) });

/** A store of one petition that notes what it was asked for. */
function aStore() {
  const asked: string[] = [];
  const find = async (code: string) => {
    asked.push(code);
    return code === CODE ? petition : undefined;
  };
  return { asked, find };
}

type Given = { readonly code?: string; readonly header?: string; readonly query?: string };
const find = ({ code = CODE, header, query }: Given, store = aStore()) =>
  findForCitizen(store, { params: { code }, headers: { receipt: header }, query: { receipt: query } });

describe('a citizen finds a petition', () => {
  test.each<[string, Given]>([
    ['with the receipt in the header', { header: RECEIPT }],
    ['with the receipt in the link', { query: RECEIPT }],
    ['with the right one in the header, whatever is in the link', { header: RECEIPT, query: 'AAAA' }],
    ['with the receipt as it was typed', { header: 'abcd efgh jkmn pqrs tuvw' }],
    ['with the code as it was typed', { code: '7k3d 9qxv', header: RECEIPT }],
  ])('%s', async (_, given) => {
    expect(await find(given)).toBe(petition);
  });
});

test('a petition is found with each receipt that was sent again, and with the first one', async () => {
  const renewals = ['ABCD-EFGH-JKMN-PQRS-TUVW', 'CDEF-GHJK-MNPQ-RSTU-VWXY'].map((receipt) => ({
    receipt,
    sent: { at: '2026-11-24T02:00:00.000Z', receiptHash: sha256(receipt) },
  }));
  const renewed = { ...petition, renewals: renewals.map(({ sent }) => sent) };

  for (const receipt of [RECEIPT, ...renewals.map((renewal) => renewal.receipt)]) {
    const lookup = { params: { code: CODE }, headers: { receipt }, query: {} };
    expect(await findForCitizen({ find: async () => renewed }, lookup)).toBe(renewed);
  }
});

describe('a petition is not found', () => {
  test.each<[string, Given, string[]]>([
    ['without a receipt, and not looked for', {}, []],
    ['with what cannot be a code, and not looked for', { code: 'PAKN-7K3D-9QXW', header: RECEIPT }, []],
    ['for a code that does not exist', { code: 'PAKN-2222-2222', header: RECEIPT }, ['PAKN-2222-2222']],
    ['with another receipt', { header: 'ABCD-EFGH-JKMN-PQRS-TUVX' }, [CODE]],
    ['with half a receipt', { header: 'ABCD-EFGH' }, [CODE]],
    ['with an empty receipt', { header: '' }, [CODE]],
    ['with the hash of its receipt', { header: petition.receiptHash }, [CODE]],
    ['with the right one in the link and a wrong one in the header', { header: 'AAAA', query: RECEIPT }, [CODE]],
  ])('%s', async (_, given, asked) => {
    const store = aStore();

    expect(await find(given, store)).toStrictEqual({ refused: 'petition.notFound' });
    expect(store.asked).toStrictEqual(asked);
  });
});

describe('a phone finds the petition it was given with', () => {
  const PHONE = '+84912345678';
  const secret = 'secret';
  const sent = aPetition({ phoneProof: phoneProof(secret, CODE, PHONE) });
  const ask = (kept: typeof sent | undefined, phone: string) =>
    findForPhone({ find: async () => kept }, { code: CODE, phone, secret });

  test('no other phone does', async () => {
    expect(await ask(sent, PHONE)).toBe(sent);
    expect(await ask(sent, '+84912345679')).toBeUndefined();
  });

  test('only if a phone was given, and the petition exists', async () => {
    expect(await ask(aPetition({ phoneProof: undefined }), PHONE)).toBeUndefined();
    expect(await ask(undefined, PHONE)).toBeUndefined();
  });
});
