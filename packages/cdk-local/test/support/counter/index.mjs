/** Without the SDK, so that this folder needs no bundling. The local AWS identifies a caller by its key and checks no signature. */
export async function handler(event) {
  const id = event.forget ?? event.pathParameters.id;
  if (event.forget !== undefined) return dynamo('DeleteItem', { Key: { id: { S: id } } });
  const { Attributes } = await dynamo('UpdateItem', {
    Key: { id: { S: id } },
    UpdateExpression: 'ADD visits :one',
    ExpressionAttributeValues: { ':one': { N: '1' } },
    ReturnValues: 'ALL_NEW',
  });
  return { visits: Number(Attributes.visits.N) };
}

async function dynamo(operation, input) {
  const { AWS_ENDPOINT_URL, AWS_ACCESS_KEY_ID, AWS_REGION, TABLE } = process.env;
  const body = JSON.stringify({ TableName: TABLE, ...input });
  const scope = `20260101/${AWS_REGION}/dynamodb/aws4_request`;
  const answer = await fetch(AWS_ENDPOINT_URL, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `DynamoDB_20120810.${operation}`,
      authorization: `AWS4-HMAC-SHA256 Credential=${AWS_ACCESS_KEY_ID}/${scope}, SignedHeaders=host, Signature=0`,
    },
  });
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}
