import { ProcedureCode } from '../../../directory/contract.ts';
import type { Lang } from '../../../kernel/lang.ts';
import { typedText } from '../../../kernel/typed-text.ts';
import { isReachable, SubmitInput } from '../../../petitions/submit-contract.ts';

/** The steps of the form with their fields. The last one has no field: it shows all answers and sends them. */
export const stepFields = {
  content: ['kind', 'content'],
  about: ['procedure', 'matter', 'commune', 'place', 'point', 'agency'],
  contact: ['name', 'phone', 'email', 'address', 'notify', 'hideIdentity'],
  check: [],
} as const;

export type Step = keyof typeof stepFields;
export const steps = ['content', 'about', 'contact', 'check'] as const satisfies readonly Step[];

const fields = steps.flatMap((step) => stepFields[step]);
export type Field = (typeof fields)[number];

/**
 * What a citizen has typed so far, unchanged. The pages carry it in hidden fields, so that nothing is stored before it
 * is sent and no cookie is needed.
 */
export type Draft = Readonly<Record<Field, string>>;

/** The fields of a form as received. */
export type Form = Readonly<Record<string, readonly string[] | undefined>>;

/** An invalid field, with the code of the issue in the contract. */
export type FieldError = { readonly field: Field; readonly code: string };

/** The common kind. The law makes a difference that most citizens do not know. */
const DEFAULT_KIND = 'reflection';
/** Read by more people than e-mail; without a phone the message goes by e-mail all the same. */
const DEFAULT_NOTIFY = 'sms';

export function readDraft(form: Form): Draft {
  const typed = (field: Field) => typedText(form[field]?.[0] ?? '');
  const { kind, notify, ...rest } = {
    kind: typed('kind'),
    content: typed('content'),
    procedure: procedureIn(typed('procedure')),
    matter: typed('matter'),
    commune: typed('commune'),
    place: typed('place'),
    point: typed('point'),
    agency: typed('agency'),
    name: typed('name'),
    phone: typed('phone'),
    email: typed('email'),
    address: typed('address'),
    notify: typed('notify'),
    hideIdentity: typed('hideIdentity'),
  };
  return { kind: kind === '' ? DEFAULT_KIND : kind, notify: notify === '' ? DEFAULT_NOTIFY : notify, ...rest };
}

/** A link brings it along, and nobody types it: what is no code is left out, as in a rating. */
const procedureIn = (code: string): string => ProcedureCode.safeParse(code).data ?? '';

/** The body of `POST /v1/petitions` for a draft; blank fields are omitted. */
export function bodyOf(draft: Draft, language: Lang) {
  const { kind, content, procedure, matter, commune, place, point, agency, notify, hideIdentity } = draft;
  const { name, phone, email, address } = draft;
  return {
    ...filled({ kind, content, procedure, matter, commune, place, agency, notify }),
    ...(point.trim() !== '' && { point: pointOf(point) }),
    contact: filled({ name, phone, email, address }),
    hideIdentity: hideIdentity !== '',
    language,
  };
}

/** `21.3227, 105.4021`, as the page writes a point. Anything else becomes a point that the contract refuses. */
function pointOf(typed: string) {
  const { lat, lon } = /^(?<lat>-?\d+\.\d+), (?<lon>-?\d+\.\d+)$/.exec(typed)?.groups ?? {};
  return { lat: Number(lat), lon: Number(lon) };
}

function filled(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''));
}

/** The errors of a draft by the contract of petitions: at most one a field, in the order of the steps. */
export function validateDraft(draft: Draft): readonly FieldError[] {
  const body = bodyOf(draft, 'vi');
  const issues = SubmitInput.shape.body.safeParse(body).error?.issues ?? [];
  const codes = new Map<unknown, string>(
    issues
      .map(({ path, code }) => [path.find((part) => fields.some((field) => field === part)), code] as const)
      .reverse(),
  );
  if (!isReachable(body.contact)) codes.set('phone', 'unreachable');
  return fields.flatMap((field) => {
    const code = codes.get(field);
    return code === undefined ? [] : [{ field, code }];
  });
}

/** The step of a field; an unknown field belongs to the last. */
export const stepOf = (field: string): Step => steps.find((step) => hasField(step, field)) ?? 'check';

export const hasField = (step: Step, field: string): boolean => stepFields[step].some((one) => one === field);
