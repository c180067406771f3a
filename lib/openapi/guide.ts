/** What holds for every operation, as Markdown: the text before the operations. */
export const guide = `
Phản ánh, kiến nghị và đánh giá mức độ hài lòng: gửi, theo dõi, trả lời, chấm điểm.

**JSON** is UTF-8. Instants are RFC 3339 in UTC, days are \`YYYY-MM-DD\` in Asia/Ho_Chi_Minh. Answers may gain fields; do
not fail on one you do not know.

**Idempotency.** To send a request again is always safe. A petition carries an \`Idempotency-Key\` of yours, a rating its
\`id\`, a message of a gateway its \`webhook-id\`. The same key with the same body is answered as before (200 instead of
201); with another body it is refused (\`idempotency.mismatch\`, 409) and nothing changes. Without an \`Idempotency-Key\` each
petition is a new one.

**Lists** are \`{items, next?}\`. Send \`next\` as \`?cursor=\` for the page after; without \`next\` there is none. A page has at
most 100 items: \`?limit=\`.

**Errors** are RFC 9457 \`application/problem+json\`: \`{type, title, status, code, detail?, errors?, requestId}\`. Decide by
\`code\`, which is stable; show people text of your own; give \`requestId\` to whoever runs this service. Who may not know of
something is answered 404, as if it were not there. Only what the gateway refuses before a request is read (401 without a
valid token, 429) is \`{"message": …}\`.

**Limits.** A body has at most 128 KiB. 429 comes with \`Retry-After\`: wait and send the same again.

**Staff** send \`Authorization: Bearer <JWT>\` of the identity provider. An act names the \`version\` of the petition it was
decided on; if that no longer holds, it is refused with 409 and the current \`version\`.

**Versions.** The path begins with \`/v1\`. Fields and codes are added within a version; none is renamed or taken away.
`.trim();

/** What the operations are about, in the order of the reference. */
export const tags = [
  ['petitions', 'Petitions: taken in, followed, answered · Phản ánh, kiến nghị'],
  ['ratings', 'Ratings of visits and dossiers · Đánh giá mức độ hài lòng'],
  ['scores', 'Scores of agencies · Điểm của cơ quan'],
  ['directory', 'Agencies and the people in them · Danh mục cơ quan'],
  ['channels', 'Messages of gateways, taken in · Tin nhắn từ cổng kết nối'],
  ['reports', 'Reports of agencies, month by month · Báo cáo tháng'],
] as const;
