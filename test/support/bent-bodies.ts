import * as fc from 'fast-check';

/** What people, and those who mean harm, put where a text is expected. */
export const nasty = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.array(fc.nat(0xffff), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    'Đường hỏng nặng cạnh trường học'.normalize('NFD'),
    'a\u0323\u0302'.repeat(20),
    '👩‍👩‍👧‍👦 ngập nước quá 🙂🙂🙂🙂',
    '\ud800'.repeat(20),
    '\u0000 \u202e \ufeff điều khiển',
    '\u200b'.repeat(30),
    '__proto__',
    'constructor',
    '<script>alert(1)</script>',
    "'; DROP TABLE petitions; --",
    '{{7*7}} %00 ../../etc/passwd',
    'x'.repeat(10_001),
    'ữ'.repeat(10_000),
    ' '.repeat(10_001),
    'PAKN-7K3D-9QXV',
    '2026-11-21',
    'H44.100',
  ),
);

const anything = fc.oneof(
  nasty,
  fc.constantFrom(null, true, 0, -1, 1.5, 1e308, -0, 5, '', [], {}, { __proto__: null }, [[[[]]]]),
  fc.jsonValue({ maxDepth: 4 }),
);

/** A good body with a few of its fields, at the top or within, made into anything, dropped or added. */
export const bent = (good: Readonly<Record<string, unknown>>) =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...Object.keys(good), 'contact.name', 'contact.phone', 'contact.email', 'extra'),
        anything,
      ),
      {
        minLength: 1,
        maxLength: 3,
      },
    )
    .map((changes) => changes.reduce((body, [path, value]) => withField(body, path.split('.'), value), good));

function withField(
  body: Readonly<Record<string, unknown>>,
  [name = '', ...rest]: string[],
  value: unknown,
): Record<string, unknown> {
  const inner = body[name];
  const isDeep = rest.length > 0 && typeof inner === 'object' && inner !== null;
  return { ...body, [name]: isDeep ? withField({ ...inner }, rest, value) : value };
}

/** Bytes that are meant to be JSON and are not, or only just. */
export const rawBody = fc.oneof(
  fc.json(),
  fc.constantFrom(
    '',
    'null',
    '[]',
    '{"__proto__":{"kind":"reflection"}}',
    '{"kind":"reflection","__proto__":{"content":"0123456789"}}',
    `{"content":${'['.repeat(5_000)}${']'.repeat(5_000)}}`,
    '{"kind":"reflection","kind":"proposal"}',
    '\ufeff{}',
    '{"version":1e999}',
  ),
  fc.uint8Array({ maxLength: 60 }),
);
