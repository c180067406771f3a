/** Why a dossier is late, as officers explain it and letters say: made up, like all of the demo. */
export const delayReasons = [
  'Phải chờ kết quả kiểm tra, xác minh thực địa.',
  'Hồ sơ phải lấy ý kiến của cơ quan phối hợp, chưa có văn bản trả lời.',
  'Số hồ sơ tiếp nhận trong tuần tăng, chưa kịp thẩm định.',
  'Hệ thống phần mềm chuyên ngành bị gián đoạn trong hai ngày.',
] as const;
