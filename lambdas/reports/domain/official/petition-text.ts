import type { Report } from '../report.ts';
import { amount, brokenDown, listed, rateText } from './amounts.ts';
import { changeOfCount, changeOfShare } from './changes.ts';

type Petitions = Report['petitions'];

/** What was received, what came of it, and what pauses and extensions did for the figures. */
export function petitionText(petitions: Petitions): readonly string[] {
  const { received, published, awaitingPublication } = petitions;
  if (received.total === 0)
    return ['Trong kỳ không tiếp nhận phản ánh, kiến nghị; không có phản ánh, kiến nghị từ kỳ trước chuyển sang.'];
  return [
    `Tiếp nhận, xử lý ${amount(received.total)} phản ánh, kiến nghị${brokenDown([
      ['tiếp nhận trong kỳ', received.new],
      ['từ kỳ trước chuyển sang', received.carriedOver],
    ])}.`,
    `Kết quả: ${resultOf(petitions)}.`,
    ...rateOf(petitions),
    ...delayText(petitions),
    ...(published.total + awaitingPublication.total === 0
      ? []
      : [
          `Công khai ${amount(published.total)} kết quả trả lời${brokenDown([
            ['đúng hạn', published.onTime],
            ['quá hạn', published.late],
          ])}; còn ${amount(awaitingPublication.total)} kết quả chờ công khai${brokenDown([
            ['quá hạn', awaitingPublication.overdue],
          ])}.`,
        ]),
  ];
}

/** Everything that was received is in exactly one part. */
const resultOf = ({ answered, refusals, forwardedOut, withdrawn, merged, pending }: Petitions): string =>
  [
    ...(answered.total === 0 ? [] : [`đã trả lời ${amount(answered.total)}${done(answered)}`]),
    ...(refusals.total === 0 ? [] : [`không tiếp nhận ${amount(refusals.total)}${done(refusals)}`]),
    ...(forwardedOut === 0 ? [] : [`đã chuyển cơ quan có thẩm quyền ${amount(forwardedOut)}`]),
    ...(withdrawn === 0 ? [] : [`người gửi đã rút ${amount(withdrawn)}`]),
    ...(merged.total === 0 ? [] : [`gộp với phản ánh khác cùng nội dung ${amount(merged.total)}`]),
    ...(pending.total === 0
      ? []
      : [
          `đang xử lý ${amount(pending.total)}${brokenDown([
            ['trong hạn', pending.inTime],
            ['quá hạn', pending.overdue],
          ])}`,
        ]),
  ].join('; ');

const done = ({ onTime, late }: Petitions['answered']) =>
  brokenDown([
    ['đúng hạn', onTime],
    ['quá hạn', late],
  ]);

const rateOf = ({ answered, rates }: Petitions): readonly string[] =>
  answered.total === 0 ? [] : [`Tỷ lệ trả lời đúng hạn trên tổng số đã trả lời: ${rateText(rates.onTimeOfAnswered)}.`];

function delayText({ pauses, extensions, rates, answered }: Petitions): readonly string[] {
  const counts = listed([
    ['phản ánh, kiến nghị có tạm dừng tính thời hạn', pauses.cases],
    ['phản ánh, kiến nghị được gia hạn', extensions.cases],
  ]);
  if (counts === '' || answered.total === 0) return [];
  return [
    `Trong số đã giải quyết có ${counts}. Nếu không tính tạm dừng, gia hạn thì tỷ lệ trả lời đúng hạn là ${rateText(rates.withoutBoth.onTimeOfAnswered)}.`,
  ];
}

/** Against the period before, which was counted by the same rules. */
export function petitionChanges(now: Petitions, before: Petitions): string {
  const onTime = changeOfShare(now.rates.onTimeOfAnswered, before.rates.onTimeOfAnswered);
  return [
    `số tiếp nhận trong kỳ ${changeOfCount(now.received.new, before.received.new)}`,
    `số đã trả lời ${changeOfCount(now.answered.total, before.answered.total)}`,
    ...(onTime === undefined ? [] : [`tỷ lệ trả lời đúng hạn ${onTime}`]),
    `số đang xử lý quá hạn cuối kỳ ${changeOfCount(now.pending.overdue, before.pending.overdue)}`,
  ].join('; ');
}
