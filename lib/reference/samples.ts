import { SECRET } from '../../lambdas/channels/samples.ts';
import { operations } from '../../lambdas/service.ts';

/** A sample that runs as it stands in a shell, one after the other, with nothing but curl and openssl. */
export type Sample = { readonly id: string; readonly title: string; readonly text: string; readonly shell: string };

const json = (value: unknown) => JSON.stringify(value, undefined, 2);
const TYPE = "-H 'Content-Type: application/json'";

function requestOf(id: string) {
  const found = operations.find((operation) => operation.id === id);
  if (found === undefined) throw new Error(`Unknown operation ${id}`);
  return found.example().request;
}

/** `$HOST` is where this page comes from; its script writes that into the first line. */
export function samples(host: string): readonly Sample[] {
  const { headers = {}, body: petition } = requestOf('petitions.submit');
  const { raw: message } = requestOf('channels.inbound');
  return [
    {
      id: 'send',
      title: 'Send a petition',
      text: 'Answered 201 with the code of the petition and its receipt, which is shown only once. Sent again with the same key it is answered 200 with the same, and nothing is kept twice.',
      shell: `HOST=${host}
ANSWER=$(curl -sS "$HOST/v1/petitions" ${TYPE} \\
  -H 'Idempotency-Key: ${headers['idempotency-key']}' \\
  -d '${json(petition)}')
echo "$ANSWER"`,
    },
    {
      id: 'follow',
      title: 'Follow it',
      text: 'The receipt goes in a header. A wrong code and a wrong receipt are one and the same 404.',
      shell: `CODE=$(echo "$ANSWER" | sed 's/.*"code":"\\([^"]*\\)".*/\\1/')
RECEIPT=$(echo "$ANSWER" | sed 's/.*"receipt":"\\([^"]*\\)".*/\\1/')
curl -sS "$HOST/v1/petitions/$CODE" -H "Receipt: $RECEIPT"
curl -sS "$HOST/v1/petitions/$CODE/deadline" -H "Receipt: $RECEIPT"`,
    },
    {
      id: 'rate',
      title: 'Rate a visit',
      text: 'The id is yours: the same id and body is the same rating, however often it is sent.',
      shell: `curl -sS "$HOST/v1/ratings" ${TYPE} \\
  -d '${json(requestOf('ratings.rate').body)}'`,
    },
    {
      id: 'sign',
      title: 'Sign a message of a gateway',
      text: 'Standard Webhooks 1.0.0: HMAC-SHA256 over id, timestamp and body, parted by full stops, under the bytes behind the secret. An administrator gets the secret of your gateway; with the one below you are answered 401.',
      shell: `SECRET=${SECRET}
BODY='${message}'
ID=msg-001
TIMESTAMP=$(date +%s)
KEY=$(printf %s "\${SECRET#whsec_}" | base64 -d | od -An -vtx1 | tr -d ' \\n')
SIGNATURE=$(printf %s "$ID.$TIMESTAMP.$BODY" | openssl dgst -sha256 -mac HMAC -macopt "hexkey:$KEY" -binary | base64)
curl -sS "$HOST/v1/inbound/sms-tinh" ${TYPE} \\
  -H "Webhook-Id: $ID" -H "Webhook-Timestamp: $TIMESTAMP" -H "Webhook-Signature: v1,$SIGNATURE" \\
  -d "$BODY"`,
    },
  ];
}

/** A signature to try one's own code on. */
export function testVector(): readonly (readonly [string, string])[] {
  const { headers = {}, raw = '' } = requestOf('channels.inbound');
  return [
    ['Secret', SECRET],
    ['Id', String(headers['webhook-id'])],
    ['Timestamp', String(headers['webhook-timestamp'])],
    ['Body', raw],
    ['Signature', String(headers['webhook-signature'])],
  ];
}
