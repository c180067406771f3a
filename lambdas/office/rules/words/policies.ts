import type { Words } from '../../../kernel/words.ts';
import type { Audience, SendingTime } from '../../../petitions/domain/deadlines/escalation-rules.ts';
import type { Policy, WatchedStage } from '../../../petitions/domain/deadlines/policy.ts';

export const policyWords = {
  title: { vi: 'Thời hạn và cảnh báo', en: 'Limits and alerts' },
  intro: {
    vi: 'Thời hạn xử lý phản ánh, kiến nghị, căn cứ của từng thời hạn và các bước cảnh báo. Mỗi phản ánh giữ thời hạn có hiệu lực vào ngày bắt đầu tính.',
    en: 'The limits of petitions, the basis of each, and the steps of alerts. A petition keeps the limits that applied on the day on which its clock started.',
  },
  version: { vi: 'Phiên bản', en: 'Version' },
  validity: { vi: 'Hiệu lực', en: 'Valid' },
  scope: { vi: 'Phạm vi', en: 'Applies to' },
  everybody: { vi: 'Mọi cơ quan, mọi nội dung', en: 'All agencies and all matters' },
  limits: { vi: 'Thời hạn', en: 'Limits' },
  act: { vi: 'Việc', en: 'What' },
  limit: { vi: 'Thời hạn', en: 'Limit' },
  basis: { vi: 'Căn cứ', en: 'Basis' },
  tiers: { vi: 'Mức xử lý khi tiếp nhận', en: 'Tiers chosen at acceptance' },
  tier: { vi: 'Mức', en: 'Tier' },
  asAnswer: { vi: 'Theo thời hạn trả lời', en: 'The limit of the answer' },
  pauses: { vi: 'Tạm dừng thời hạn trả lời, tổng cộng', en: 'Pauses of the answer, in all' },
  alerts: { vi: 'Các bước cảnh báo', en: 'Steps of alerts' },
  alertsIntro: {
    vi: 'Mỗi bước báo một lần cho từng người, trong bản tổng hợp gửi vào giờ làm việc; theo quy tắc đang dùng, kể cả với phản ánh gửi trước đó.',
    en: 'Each step notifies each person once, in the digest that is sent in office hours. The present steps apply to earlier petitions too.',
  },
  when: { vi: 'Khi', en: 'When' },
  whom: { vi: 'Báo cho', en: 'Who is notified' },
  atOnce: { vi: 'Trả lời, mức gấp', en: 'Answer, urgent tiers' },
  atOnceIntro: {
    vi: 'Báo ngay bằng thông báo riêng, tính theo giờ làm việc của thời hạn.',
    en: 'Notified at once by a message of its own, counted in the office time of the limit.',
  },
} as const satisfies Record<string, Words>;

export const limitWords = {
  refuse: { vi: 'Không tiếp nhận, nêu lý do', en: 'Refuse, with a reason' },
  requestSupplement: { vi: 'Yêu cầu bổ sung thông tin', en: 'Ask for more information' },
  forward: { vi: 'Chuyển cơ quan khác', en: 'Forward to another agency' },
  answer: { vi: 'Trả lời', en: 'Answer' },
  publication: { vi: 'Công khai kết quả', en: 'Publish the answer' },
  supplement: { vi: 'Người gửi bổ sung thông tin', en: 'The sender adds information' },
  extension: { vi: 'Gia hạn trả lời, tổng cộng', en: 'Extensions of the answer, in all' },
  reopen: { vi: 'Người gửi yêu cầu mở lại sau khi được trả lời', en: 'The sender reopens it after the answer' },
} as const satisfies Record<keyof Policy['limits'], Words>;

export const watchedStageWords = {
  triage: { vi: 'Phân loại, tiếp nhận', en: 'Triage' },
  answer: { vi: 'Trả lời', en: 'Answer' },
  publication: { vi: 'Công khai kết quả', en: 'Publication' },
} as const satisfies Record<WatchedStage, Words>;

export const audienceWords = {
  officer: { vi: 'cán bộ được phân công', en: 'the assigned officer' },
  head: { vi: 'người đứng đầu cơ quan', en: 'the heads of the agency' },
  parentLeader: {
    vi: 'lãnh đạo cơ quan cấp trên gần nhất (nếu không có lãnh đạo: người đứng đầu)',
    en: 'the leaders of the nearest agency above (its heads if it has none)',
  },
} as const satisfies Record<Audience, Words>;

export const sendingWords = {
  anyTime: { vi: 'vào bất kỳ giờ nào', en: 'at any time' },
  office: { vi: 'trong giờ làm việc', en: 'in office hours' },
} as const satisfies Record<SendingTime, Words>;

const days = (count: number) => (count === 1 ? 'day' : 'days');

export const policyTexts = {
  workingDays: {
    vi: (count: number) => `${count} ngày làm việc`,
    en: (count: number) => `${count} working ${days(count)}`,
  },
  days: { vi: (count: number) => `${count} ngày`, en: (count: number) => `${count} ${days(count)}` },
  hours: {
    vi: (count: number) => `${count} giờ làm việc`,
    en: (count: number) => `${count} working ${count === 1 ? 'hour' : 'hours'}`,
  },
  from: { vi: (day: string) => `Từ ngày ${day}`, en: (day: string) => `From ${day}` },
  fromTo: {
    vi: (from: string, to: string) => `Từ ngày ${from} đến hết ngày ${to}`,
    en: (from: string, to: string) => `From ${from} to ${to}`,
  },
  agencies: { vi: (names: string) => `Cơ quan: ${names}`, en: (names: string) => `Agencies: ${names}` },
  below: {
    vi: (name: string) => `${name} và các cơ quan cấp dưới`,
    en: (name: string) => `${name} and all agencies below it`,
  },
  matter: { vi: (matter: string) => `Nội dung: ${matter}`, en: (matter: string) => `Matter: ${matter}` },
  percent: {
    vi: (percent: number) => `Đã qua ${percent}% thời hạn`,
    en: (percent: number) => `At ${percent}% of the limit`,
  },
  lastDay: { vi: () => 'Ngày cuối của thời hạn', en: () => 'On the last day of the limit' },
  dueNow: { vi: () => 'Khi đến hạn', en: () => 'When it is due' },
  daysAfter: {
    vi: (count: number) => `Quá hạn ${count} ngày làm việc`,
    en: (count: number) => `${count} working ${days(count)} after the deadline`,
  },
  lastDayOf: {
    vi: (act: string) => `Ngày cuối để: ${act}`,
    en: (act: string) => `On the last day to: ${act}`,
  },
  sending: {
    vi: (tier: string, time: string) => `${tier}: ${time}`,
    en: (tier: string, time: string) => `${tier}: ${time}`,
  },
} as const satisfies Record<string, Words<(...values: never[]) => string>>;
