/**
 * What is known about the codes of refusals: the status and the texts of each. Every slice lists its own codes in
 * `<slice>/refusals.ts`; an operation picks those it may refuse with, and the compiler accepts no other.
 */

export type RefusalSpec = {
  /** HTTP status of the problem document. */
  readonly status: number;
  /** The title of the problem, and its sentence in the reference. */
  readonly en: string;
  readonly vi: string;
  /** Members that the problem document carries besides, as an example. */
  readonly detail?: Readonly<Record<string, unknown>>;
};

export type Refusals = Readonly<Record<string, RefusalSpec>>;

/** Those of `refusals` that one operation may return. */
export function pick<All extends Refusals, Code extends keyof All & string>(
  refusals: All,
  ...codes: readonly Code[]
): Pick<All, Code>;
export function pick(refusals: Refusals, ...codes: readonly string[]): Refusals {
  return Object.fromEntries(Object.entries(refusals).filter(([code]) => codes.includes(code)));
}

/** Codes that any operation may refuse with: its contract is checked before it runs. */
export const requestRefusals = {
  'request.invalid': {
    status: 400,
    en: 'The request does not match the contract; `errors` lists the problems.',
    vi: 'Yêu cầu không đúng cấu trúc; `errors` cho biết sai ở đâu.',
    detail: {
      errors: [{ path: 'agency', code: 'invalid_format', message: 'Expected an agency code such as H44.100' }],
    },
  },
  'request.notJson': {
    status: 400,
    en: 'The body is not JSON in UTF-8, or is nested too deeply.',
    vi: 'Nội dung gửi lên không phải JSON mã UTF-8, hoặc lồng quá sâu.',
    detail: { detail: 'The body is not JSON in UTF-8.' },
  },
  'request.notForm': {
    status: 400,
    en: 'The body is not a form in UTF-8, or has too many fields. Pages only.',
    vi: 'Nội dung gửi lên không phải biểu mẫu mã UTF-8, hoặc có quá nhiều trường. Chỉ gặp ở trang web.',
    detail: { detail: 'A form has at most 100 fields.' },
  },
  'request.tooLarge': {
    status: 413,
    en: 'The body is too large.',
    vi: 'Nội dung gửi lên quá lớn.',
    detail: { detail: 'A body has at most 131072 bytes.' },
  },
  'request.mediaType': {
    status: 415,
    en: 'The content type of the body is not `application/json`.',
    vi: 'Yêu cầu không ghi `content-type` là `application/json`.',
    detail: { detail: 'Send the body as content-type application/json.' },
  },
} as const satisfies Refusals;

/** Codes that any operation for staff may refuse with besides. */
export const callerRefusals = {
  'caller.unknown': {
    status: 401,
    en: 'The token has no subject.',
    vi: 'Mã truy cập không cho biết người gọi là ai.',
  },
  'caller.wrongToken': {
    status: 401,
    en: 'The token is an access token. Send the ID token: only it names the agency.',
    vi: 'Đây là access token. Hãy gửi ID token: chỉ mã này cho biết cơ quan của người gọi.',
    detail: { detail: 'Send the ID token, not the access token.' },
  },
  'caller.forbidden': {
    status: 403,
    en: 'The role or the agency in the token does not allow this.',
    vi: 'Vai trò hoặc cơ quan trong mã truy cập không được phép thực hiện thao tác này.',
  },
} as const satisfies Refusals;

/** What only the router itself returns. */
export const routerRefusals = {
  'request.tooMany': {
    status: 429,
    en: 'Too many requests from this address. `Retry-After` says in how many seconds to try again; nothing was recorded.',
    vi: 'Có quá nhiều yêu cầu từ địa chỉ này. `Retry-After` cho biết sau bao nhiêu giây có thể thử lại; chưa ghi nhận gì.',
    detail: { retryAfterSeconds: 30 },
  },
  'request.bypassed': {
    status: 403,
    en: 'This address of the API is for staff and gateways. Send the request to the address of the site.',
    vi: 'Địa chỉ này chỉ dành cho cán bộ và các cổng kết nối. Đề nghị gửi yêu cầu đến địa chỉ của trang.',
  },
  'route.notFound': { status: 404, en: 'There is no such route.', vi: 'Không có đường dẫn này.' },
  'fault.internal': {
    status: 500,
    en: 'Internal server error. It is safe to send the same request again with the same key.',
    vi: 'Lỗi của hệ thống. Gửi lại cùng yêu cầu với cùng khóa là an toàn.',
    detail: { detail: 'Internal server error. It is safe to send the same request with the same Idempotency-Key.' },
  },
} as const satisfies Refusals;

/** For operations that create something under a key of the client. */
export const idempotencyRefusals = {
  'idempotency.mismatch': {
    status: 409,
    en: 'The same key was used before with another body. Nothing was changed.',
    vi: 'Khóa này đã dùng với nội dung khác. Không có gì thay đổi.',
  },
} as const satisfies Refusals;

/** All codes that belong to no slice. */
export const platformRefusals = {
  ...requestRefusals,
  ...callerRefusals,
  ...routerRefusals,
  ...idempotencyRefusals,
} as const satisfies Refusals;
