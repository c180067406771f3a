export const problemWords = {
  refused: { vi: 'Không thực hiện được', en: 'This could not be done' },
  fault: { vi: 'Xin lỗi, hệ thống đang gặp sự cố', en: 'Sorry, there is a problem with the service' },
  faultText: {
    vi: (id: string) => `Đề nghị quay lại trang trước và thử lại. Mã sự cố, để báo cho cơ quan vận hành: ${id}`,
    en: (id: string) => `Go back to the page before and try again. Reference number, in case you report it: ${id}`,
  },
  queue: { vi: 'Về hàng chờ', en: 'Back to the queue' },
} as const;
