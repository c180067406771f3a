import { embeddedEngine } from '@lang-nghe/cdk-local/dynamo-engine';
import { engineDoor } from '../../packages/cdk-local/test/support/engine-door.ts';

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

/** The embedded DynamoDB behind a URL that records every change: a refused request must not make any. */
export async function recordingEngine(): Promise<RecordingEngine> {
  const engine = embeddedEngine();
  let writes: string[] = [];
  const door = await engineDoor({
    async send(operation, body) {
      const response = await engine.send(operation, body);
      const written = body.toString();
      if (
        response.status === 200 &&
        /^(Put|Update|Delete)Item$|Write/.test(operation) &&
        !LEFT_BY_REFUSALS.test(written)
      ) {
        writes.push(`${operation} ${written.slice(0, 300)}`);
      }
      return response;
    },
  });

  return {
    url: door.url,
    taken() {
      const since = writes;
      writes = [];
      return since;
    },
    async close() {
      await door.close();
      await engine.close();
    },
  };
}
