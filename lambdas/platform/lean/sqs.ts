import { Command, LeanClient } from './client.ts';

/** Stands for `@aws-sdk/client-sqs`: the same names, of which only those are here that `queue.ts` uses. */

const service = { name: 'sqs', target: 'AmazonSQS', contentType: 'application/x-amz-json-1.0' } as const;

export class SendMessageCommand extends Command {
  readonly operation = 'SendMessage';
}

export class SQSClient {
  readonly #client: LeanClient;

  constructor(limits: ConstructorParameters<typeof LeanClient>[1] = {}) {
    this.#client = new LeanClient(service, limits);
  }

  async send({ operation, input }: Command): Promise<unknown> {
    return JSON.parse(await this.#client.call(operation, JSON.stringify(input)));
  }
}
