import * as z from 'zod';
import { bytesAsText, textAsBytes } from './bytes.ts';
import { Command, LeanClient } from './client.ts';

/** Stands for `@aws-sdk/client-kms`: the same names, of which only those are here that we use. */

const service = { name: 'kms', target: 'TrentService', contentType: 'application/x-amz-json-1.1' } as const;

export class DecryptCommand extends Command {
  readonly operation = 'Decrypt';
}
export class GetPublicKeyCommand extends Command {
  readonly operation = 'GetPublicKey';
}

const bytes = z.string().transform(textAsBytes);
const Answer = z.looseObject({ Plaintext: bytes.optional(), PublicKey: bytes.optional() });

export class KMSClient {
  readonly #client: LeanClient;

  constructor(limits: ConstructorParameters<typeof LeanClient>[1] = {}) {
    this.#client = new LeanClient(service, limits);
  }

  async send({ operation, input }: Command): Promise<z.infer<typeof Answer>> {
    return Answer.parse(JSON.parse(await this.#client.call(operation, JSON.stringify(input, bytesAsText))));
  }
}
