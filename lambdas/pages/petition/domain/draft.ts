import type { Lang } from '../../../kernel/lang.ts';
import { isReachable, SubmitInput } from '../../../petitions/submit-contract.ts';
import { typedText } from '../../domain/typed-text.ts';

/** The pages of the form, each with the fields it asks for. The last one asks for nothing: it shows all and sends. */
export const stepFields = {
  content: ['kind', 'content'],
  about: ['matter', 'place', 'agency'],
  contact: ['name', 'phone', 'email', 'address', 'hideIdentity'],
  check: [],
} as const;

export type Step = keyof typeof stepFields;
export const steps = ['content', 'about', 'contact', 'check'] as const satisfies readonly Step[];

const fields = steps.flatMap((step) => stepFields[step]);
export type Field = (typeof fields)[number];

/**
 * What a citizen has typed so far, letter by letter. Nobody keeps it but the pages themselves, which hand it on in
 * hidden fields: nothing is stored before it is sent, and no cookie is needed.
 */
export type Draft = Readonly<Record<Field, string>>;

/** The fields of a form as they came. */
export type Form = Readonly<Record<string, readonly string[] | undefined>>;

/** What is wrong with a field, by the code of the contract that says so. */
export type Trouble = { readonly field: Field; readonly code: string };

/** Whoever has not chosen a kind means the common one: the difference is the law's, not the citizen's. */
const KIND_UNLESS_CHOSEN = 'reflection';

export function readDraft(form: Form): Draft {
  const typed = (field: Field) => typedText(form[field]?.[0] ?? '');
  const { kind, ...rest } = {
    kind: typed('kind'),
    content: typed('content'),
    matter: typed('matter'),
    place: typed('place'),
    agency: typed('agency'),
    name: typed('name'),
    phone: typed('phone'),
    email: typed('email'),
    address: typed('address'),
    hideIdentity: typed('hideIdentity'),
  };
  return { kind: kind === '' ? KIND_UNLESS_CHOSEN : kind, ...rest };
}

/** The body of `POST /v1/petitions` that says this; a field left blank is not there at all. */
export function bodyOf(draft: Draft, language: Lang) {
  const { kind, content, matter, place, agency, name, phone, email, address, hideIdentity } = draft;
  return {
    ...filled({ kind, content, matter, place, agency }),
    contact: filled({ name, phone, email, address }),
    hideIdentity: hideIdentity !== '',
    language,
  };
}

function filled(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''));
}

/** What the contract of petitions says of a draft, at most once a field, in the order of the pages. */
export function troublesOf(draft: Draft): readonly Trouble[] {
  const body = bodyOf(draft, 'vi');
  const issues = SubmitInput.shape.body.safeParse(body).error?.issues ?? [];
  const codes = new Map<unknown, string>(issues.map(({ path, code }) => [path.at(-1), code] as const).reverse());
  if (!isReachable(body.contact)) codes.set('phone', 'unreachable');
  return fields.flatMap((field) => {
    const code = codes.get(field);
    return code === undefined ? [] : [{ field, code }];
  });
}

/** What no page asks for is shown on the last. */
export const stepOf = (field: string): Step => steps.find((step) => asks(step, field)) ?? 'check';

export const asks = (step: Step, field: string): boolean => stepFields[step].some((one) => one === field);
