import type { Secrets } from '../aws/types.ts';
import { LocalError } from '../local-error.ts';
import { optionalText, type Properties } from '../properties.ts';
import type { Template } from './assembly.ts';
import type { Names } from './names.ts';

/** What the handler of a custom resource may ask of the stack. */
export interface CustomResourceTools {
  /** SPKI DER in base64 of the public half of an RSA key of the stack, by key id or ARN. */
  publicKeyOf(keyIdOrArn: string): string;
}

/**
 * By resource type: the attributes that the handler of a custom resource returns at deployment, from its properties.
 * The runner does not invoke the handler itself: values have to exist before the functions start.
 */
export type CustomResources = Readonly<
  Record<string, (properties: Properties, tools: CustomResourceTools) => Readonly<Record<string, string>>>
>;

/** KMS names RSA keys RSA_2048, RSA_3072, RSA_4096. */
const RSA_BITS = /^RSA_(\d{4})$/;

export function customResourceTools(
  template: Template,
  names: (logicalId: string) => Names,
  secrets: Secrets,
): CustomResourceTools {
  return {
    publicKeyOf(keyIdOrArn) {
      for (const [id, { Type, Properties }] of Object.entries(template.Resources)) {
        const bits = RSA_BITS.exec(optionalText(Properties, 'KeySpec') ?? '')?.[1];
        if (Type !== 'AWS::KMS::Key' || bits === undefined) continue;
        const key = names(id);
        if (keyIdOrArn === key.id || keyIdOrArn === key.arn) return secrets.publicKey(id, Number(bits));
      }
      throw new LocalError(`The stack has no RSA key ${keyIdOrArn}.`);
    },
  };
}
