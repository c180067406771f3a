/** The code of the functions of the notes app, as text: what a bundler would have written. */

const sdk = (name: string) => import.meta.resolve(`@aws-sdk/${name}`);
/** What every function starts with. */
export const tools = `
import { DynamoDBClient, GetItemCommand, PutItemCommand, UpdateItemCommand } from '${sdk('client-dynamodb')}';
import { SendMessageCommand, SQSClient } from '${sdk('client-sqs')}';
const db = new DynamoDBClient({});
const now = () => ({ S: new Date().toISOString() });
const put = (TableName, id, more) => db.send(new PutItemCommand({ TableName, Item: { id: { S: id }, at: now(), ...more } }));
const get = async (TableName, id) => (await db.send(new GetItemCommand({ TableName, Key: { id: { S: id } } }))).Item;
const { NOTES, MARKS, QUEUE } = process.env;`;

/** Function to its own code. */
export const sources = {
  public: `export const handler = async (event) => {
    const { id } = event.pathParameters;
    if (event.routeKey.startsWith('PUT')) await put(NOTES, id, { text: { S: event.body ?? '' } });
    return { note: await get(NOTES, id), mark: await get(MARKS, id) };
  };`,
  thief: `export const handler = async () => put(MARKS, 'stolen').catch(({ name, message }) => ({ name, message }));`,
  private: `export const handler = async (event) => event.requestContext.authorizer.jwt.claims;`,
  mark: `export const handler = async ({ Records }) => {
    for (const { dynamodb: { NewImage } } of Records) {
      if (NewImage.text.S === 'poison') throw new Error('poison');
      await put(MARKS, NewImage.id.S, { changed: NewImage.at });
      await new SQSClient({}).send(new SendMessageCommand({ QueueUrl: QUEUE, MessageBody: NewImage.id.S }));
    }
  };`,
  deliver: `export const handler = async ({ Records }) => ({ batchItemFailures: (await Promise.all(Records.map(async (record) => {
    if (record.body === 'unlucky' && record.attributes.ApproximateReceiveCount < 3) return [{ itemIdentifier: record.messageId }];
    const update = { TableName: MARKS, Key: { id: { S: record.body } }, UpdateExpression: 'SET delivered = :at',
      ExpressionAttributeValues: { ':at': now() } };
    await db.send(new UpdateItemCommand(update));
    return [];
  }))).flat() });`,
  tidy: `export const handler = async (event) => {
    const before = await get(MARKS, 'tidy');
    await put(MARKS, 'tidy', { runs: { N: String(Number(before?.runs.N ?? 0) + 1) } });
    return event;
  };`,
};
