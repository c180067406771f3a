import { SECRET } from '../../lambdas/channels/samples.ts';
import { operations } from '../../lambdas/service.ts';

/** A command that runs in a shell as it is printed, with only curl and openssl; later ones use the results of earlier ones. */
export type Sample = { readonly id: string; readonly title: string; readonly text: string; readonly shell: string };

const json = (value: unknown) => JSON.stringify(value, undefined, 2);
const TYPE = "-H 'Content-Type: application/json'";

function requestOf(id: string) {
  const found = operations.find((operation) => operation.id === id);
  if (found === undefined) throw new Error(`Unknown operation ${id}`);
  return found.example().request;
}

/** The first line sets `$HOST`; the script of the page sets it to the address of this site. */
export function samples(host: string): readonly Sample[] {
  const { headers = {}, body: petition } = requestOf('petitions.submit');
  const { raw: message } = requestOf('channels.inbound');
  return [
    {
      id: 'send',
      title: 'Send a petition',
      text: 'Returns 201 with the code of the petition and its receipt, which is shown only once. A retry with the same key returns 200 with the same body; nothing is stored twice.',
      shell: `HOST=${host}
ANSWER=$(curl -sS "$HOST/v1/petitions" ${TYPE} \\
  -H 'Idempotency-Key: ${headers['idempotency-key']}' \\
  -d '${json(petition)}')
echo "$ANSWER"`,
    },
    {
      id: 'follow',
      title: 'Follow it',
      text: 'The receipt goes in a header. A wrong code and a wrong receipt return the same 404.',
      shell: `CODE=$(echo "$ANSWER" | sed 's/.*"code":"\\([^"]*\\)".*/\\1/')
RECEIPT=$(echo "$ANSWER" | sed 's/.*"receipt":"\\([^"]*\\)".*/\\1/')
curl -sS "$HOST/v1/petitions/$CODE" -H "Receipt: $RECEIPT"
curl -sS "$HOST/v1/petitions/$CODE/deadline" -H "Receipt: $RECEIPT"`,
    },
    {
      id: 'rate',
      title: 'Rate a visit',
      text: 'You choose the id: the same id with the same body is the same rating, however often it is sent.',
      shell: `curl -sS "$HOST/v1/ratings" ${TYPE} \\
  -d '${json(requestOf('ratings.rate').body)}'`,
    },
    {
      id: 'sign',
      title: 'Sign a message of a gateway',
      text: 'Standard Webhooks 1.0.0: HMAC-SHA256 over id, timestamp and body, joined by full stops; the key is the secret after whsec_, decoded from base64. An administrator gives you the secret of your gateway; the one below returns 401.',
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

/** A signature to check one's own code with. */
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
