import * as z from 'zod';
import { once } from '../../platform/config.ts';
import { Words } from '../../platform/wire.ts';

/** That a lost receipt is sent again, if it may be. */
export const ReceiptRenewal = once(() =>
  z
    .object({
      code: z.string(),
      notice: Words().describe('What happens now, for the sender: the same whether a message is sent or not'),
    })
    .meta({ id: 'ReceiptRenewal' }),
);
