import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { embeddedEngine } from '@lang-nghe/cdk-local/dynamo-engine';

/**
 * What a refusal may leave: a wrong guess of a phone is counted, which is its limit, and of a source administrators see
 * what was refused last.
 */
const LEFT_BY_REFUSALS = /"id":\{"S":"phone endings#|"TableName":"[^"]*Tablesheard/;

export type RecordingEngine = {
  readonly url: string;
  /** The writes since the last call that were carried out. */
  taken(): readonly string[];
  close(): Promise<void>;
};

/** The embedded DynamoDB behind a proxy that records every change: a refused request must not make any. */
export async function recordingEngine(): Promise<RecordingEngine> {
  const engine = await embeddedEngine();
  let writes: string[] = [];
  const server = createServer(async (request, response) => {
    const operation = String(request.headers['x-amz-target']).split('.')[1] ?? '';
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const { status, headers, body: answer } = await engine.send(operation, body);
    if (
      status === 200 &&
      /^(Put|Update|Delete)Item$|Write/.test(operation) &&
      !LEFT_BY_REFUSALS.test(body.toString())
    ) {
      writes.push(`${operation} ${body.toString().slice(0, 300)}`);
    }
    response.writeHead(status, headers).end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken() {
      const since = writes;
      writes = [];
      return since;
    },
    async close() {
      server.close();
      await engine.close();
    },
  };
}
