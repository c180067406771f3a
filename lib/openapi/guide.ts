/** What holds for every operation, as Markdown: the text before the operations. */
export const guide = `
Phản ánh, kiến nghị và đánh giá mức độ hài lòng: gửi, theo dõi, trả lời, chấm điểm.

**JSON** is UTF-8. Instants are RFC 3339 in UTC, days are \`YYYY-MM-DD\` in Asia/Ho_Chi_Minh. Responses may gain fields:
ignore those you do not know.

**Idempotency.** Every request can be retried safely. A petition carries your \`Idempotency-Key\`, a rating its \`id\`, a
message from a gateway its \`webhook-id\`. The same key with the same body returns the same response (200 instead of 201);
with another body it is rejected (\`idempotency.mismatch\`, 409) and nothing changes. Without an \`Idempotency-Key\`, each
request creates a new petition.

**Lists** are \`{items, next?}\`. Send \`next\` as \`?cursor=\` to get the next page; the last page has no \`next\`. A page has
at most 100 items: \`?limit=\`.

**Errors** are RFC 9457 \`application/problem+json\`: \`{type, title, status, code, detail?, errors?, requestId}\`. Decide by
\`code\`, which is stable; show people your own text; give \`requestId\` to the operator of this service. What a caller may
not know of returns 404, as if it did not exist. Errors of the gateway itself (401 without a valid token, 429 when all
clients together send too much) are \`{"message": …}\`.

**HEAD** works wherever GET does, with the same headers. What may be cached has an \`ETag\`: sent as \`If-None-Match\`, it
returns 304 without a body while nothing changed.

**Files** follow a petition. Announce each one (\`PUT …/attachments/{id}\`), post the form that comes back as
\`multipart/form-data\` to \`upload.action\` at the address of the site (its fields in any order, then \`file\`), report \`…/uploaded\`,
and list the files until their \`state\` is no longer \`checking\`. A \`url\` is fetched without any other proof.

**Limits.** A body has at most 128 KiB; that of \`POST /v1/staff/imports\` 3 MiB. 429 comes with \`Retry-After\`: wait that long and retry. Requests are limited by
source (\`request.tooMany\`), petitions by sender and day (\`petition.tooMany\`).

**Staff** send \`Authorization: Bearer <JWT>\` from the identity provider. An action names the \`version\` of the petition
that it is based on; if that is no longer current, it is rejected with 409 and the current \`version\`.

**Versions.** The path begins with \`/v1\`. Fields and codes are added within a version; none is renamed or removed.
`.trim();

/** What the operations are about, in the order of the reference. */
export const tags = [
  ['petitions', 'Submit, track and answer petitions · Phản ánh, kiến nghị'],
  ['ratings', 'Rate visits and dossiers · Đánh giá mức độ hài lòng'],
  ['dossiers', 'Dossiers of one-stop shops · Hồ sơ thủ tục hành chính'],
  ['scores', 'Scores of agencies · Điểm của cơ quan'],
  ['published', 'Published petitions, and what is overdue; open data · Công khai kết quả'],
  ['directory', 'Agencies and their staff · Danh mục cơ quan'],
  ['channels', 'Messages from gateways · Tin nhắn từ cổng kết nối'],
  ['findings', 'What inspections, audits and reviews found, and what was done · Kiến nghị sau thanh tra, kiểm tra'],
  ['reports', 'Monthly reports of agencies · Báo cáo tháng'],
  ['notices', 'Templates and previews of messages to senders. For staff.'],
  ['alerts', 'What staff were notified of, and whether they have seen it. For staff.'],
] as const;
