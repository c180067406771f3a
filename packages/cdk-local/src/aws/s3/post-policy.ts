import * as z from 'zod';

/** A policy document: https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html */
const Policy = z.object({
  expiration: z.iso.datetime(),
  conditions: z.array(
    z.union([
      z.tuple([z.literal('content-length-range'), z.number(), z.number()]),
      z.tuple([z.enum(['eq', 'starts-with']), z.string(), z.string()]),
      z.record(z.string(), z.string()),
    ]),
  ),
});

type Form = { readonly bucket: string; readonly fields: ReadonlyMap<string, string>; readonly bytes: number };

/** How S3 refuses a form. */
export type PolicyError = { readonly status: number; readonly code: string; readonly message: string };

/** Fields that no condition has to name. */
const FREE = new Set(['policy', 'x-amz-signature', 'file']);

/** Why the policy (base64) does not allow the form; undefined if it does. */
export function policyError(encoded: string, form: Form, nowMs: number): PolicyError | undefined {
  const policy = read(encoded);
  if (policy === undefined) return { status: 400, code: 'InvalidPolicyDocument', message: 'Invalid Policy: not JSON.' };
  if (Date.parse(policy.expiration) <= nowMs) return denied('Policy expired.');

  const named = new Set<string>();
  for (const condition of policy.conditions) {
    const [operator, name, value] = normalized(condition);
    if (operator === 'content-length-range') {
      const wrong = sizeError(form.bytes, Number(name), Number(value));
      if (wrong !== undefined) return wrong;
      continue;
    }
    named.add(name);
    const sent = name === 'bucket' ? form.bucket : (form.fields.get(name) ?? '');
    const fits = operator === 'eq' ? sent === value : sent.startsWith(value);
    if (!fits) return denied(`Policy Condition failed: ["${operator}", "$${name}", "${value}"]`);
  }
  const extra = [...form.fields.keys()].filter((name) => !named.has(name) && !FREE.has(name));
  return extra.length === 0 ? undefined : denied(`Extra input fields: ${extra.join(', ')}`);
}

function read(encoded: string): z.infer<typeof Policy> | undefined {
  try {
    return Policy.safeParse(JSON.parse(Buffer.from(encoded, 'base64').toString())).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** `{"acl": "private"}` is short for `["eq", "$acl", "private"]`; names are compared in lower case. */
function normalized(condition: z.infer<typeof Policy>['conditions'][number]): readonly [string, string, string] {
  if (!Array.isArray(condition)) {
    const [[name = '', value = ''] = []] = Object.entries(condition);
    return ['eq', name.toLowerCase(), value];
  }
  const [operator, name, value] = condition;
  return [operator, `${name}`.replace(/^\$/, '').toLowerCase(), `${value}`];
}

function sizeError(bytes: number, least: number, most: number): PolicyError | undefined {
  if (bytes > most) {
    return { status: 400, code: 'EntityTooLarge', message: 'Your proposed upload exceeds the maximum allowed size' };
  }
  if (bytes < least) {
    return { status: 400, code: 'EntityTooSmall', message: 'Your proposed upload is smaller than the minimum allowed' };
  }
  return undefined;
}

const denied = (reason: string): PolicyError => ({
  status: 403,
  code: 'AccessDenied',
  message: `Invalid according to Policy: ${reason}`,
});
