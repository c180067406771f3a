import { constants, generateKeyPairSync, privateDecrypt } from 'node:crypto';
import { alertStore } from '../../../lambdas/alerts/store.ts';
import { deliveryStore } from '../../../lambdas/messages/delivery-store.ts';
import type { SendResult } from '../../../lambdas/messages/domain/message.ts';
import { stoppedNumbers } from '../../../lambdas/messages/stopped-numbers.ts';
import { messageStore } from '../../../lambdas/messages/store.ts';
import { countedSenders } from '../../../lambdas/petitions/senders.ts';
import { petitionStore } from '../../../lambdas/petitions/store.ts';
import { lenient, quotaStore } from '../../../lambdas/platform/quota.ts';
import type { Table } from '../../../lambdas/platform/table.ts';
import { ratingStore } from '../../../lambdas/ratings/store.ts';
import { LETTER_KEY } from '../../support/messages.ts';
import { calendar } from '../../support/petitions.ts';
import { InjectedFault, type Invocation } from './invocation.ts';
import { PROVINCE, sharedDirectory } from './people.ts';
import type { Name, World } from './world.ts';

/** Half as long as the shortest key that anybody uses: it is generated for every run of the tests, and protects nothing. */
const pair = generateKeyPairSync('rsa', { modulusLength: 1024 });
const SEAL_PUBLIC_KEY = pair.publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
const decrypt = (wrapped: Uint8Array): Uint8Array =>
  privateDecrypt({ key: pair.privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' }, wrapped);

const directory = await sharedDirectory();

/** Everything that use cases, jobs and consumers need, over the tables of a world, as one invocation calls it. */
export function depsOf(world: World, { call, through }: Invocation) {
  const tableOf = (name: Name) => {
    const { table } = world.tables[name];
    return world.bug?.unconditional?.includes(name) === true ? withoutConditions(table) : table;
  };
  const table = (name: Name) => through(name, tableOf(name));
  const messages = messageStore(table('messages'), LETTER_KEY);
  const up = (port: 'queue' | 'transport' | 'kms') => {
    if (world.down.has(port)) throw new InjectedFault(`The ${port} is down`);
  };
  const queue = through('queue', {
    async send(message: unknown) {
      up('queue');
      world.queue.push({ id: (message as { id: string }).id, receives: 0 });
    },
  });
  const send = (channel: string) => async (message: { id: string; text: string }) =>
    unavailableIfDown(() =>
      call(channel, async () => {
        up('transport');
        world.sent.push({ id: message.id, at: world.now, text: message.text });
        return { outcome: 'sent' } as const;
      }),
    );
  return {
    ...{ messages, queue, calendar, outbox: { messages, queue } },
    petitions: petitionStore(table('petitions')),
    stopped: stoppedNumbers(table('messages'), LETTER_KEY),
    alerts: alertStore(table('alerts')),
    deliveries: deliveryStore(table('messages')),
    ratings: ratingStore(table('ratings')),
    senders: countedSenders(lenient(quotaStore(table('limits'), LIMIT_KEY))),
    directory: through('directory', directory),
    mail: { send: send('mail.send') },
    sms: { send: send('sms.send') },
    unwrap: (wrapped: Uint8Array) =>
      call('kms.decrypt', async () => {
        up('kms');
        return decrypt(wrapped);
      }),
    secrets: { CODE_KEY: 'chỉ để thử, không bao giờ triển khai', SEAL_PUBLIC_KEY },
    ...{
      reception: PROVINCE,
      site: undefined,
      smsText: 'plain' as const,
      stopToken: (code: string) => code,
      renewedReceipt: (code: string) => code,
      caseLink: 'https://langnghe.example/can-bo/{code}',
    },
  };
}

const LIMIT_KEY = 'd4'.repeat(32);

export type Deps = ReturnType<typeof depsOf>;

/** A transport does not throw for what happens outside the service; a crash of the function itself does throw. */
async function unavailableIfDown(send: () => Promise<SendResult>): Promise<SendResult> {
  try {
    return await send();
  } catch (error) {
    const isCrash = error instanceof InjectedFault && /crash|ended/.test(error.message);
    if (isCrash || !(error instanceof InjectedFault)) throw error;
    return { outcome: 'unavailable', reason: 'transport.down' };
  }
}

/** The table as an author sees it who forgets conditions. */
const withoutConditions = (table: Table): Table => ({
  ...table,
  put: (item) => table.put(item),
  update: (key, change) => table.update(key, change),
});
