import { describe, expect, test } from 'vitest';
import { addressedNames } from '../../../../../lambdas/petitions/domain/names/addressed-names.ts';

const found = (text: string) => addressedNames(text).map(({ from, to }) => text.slice(from, to));

/** Texts beside each other, so that a table of many short ones stays readable. */
const each = (texts: string) => texts.trim().split(/\s*\|\s*/);

describe('a name behind a form of address is found', () => {
  test.each([
    ['Ông Nguyễn Văn An đã gửi.', 'Ông Nguyễn Văn An'],
    ['của bà Trần Thị Hoa', 'bà Trần Thị Hoa'],
    ['anh Đỗ Ân', 'anh Đỗ Ân'],
    ['Mr John Smith', 'Mr John Smith'],
    ['Mrs. Hoa Nguyen', 'Mrs. Hoa Nguyen'],
    ['ông Giàng A Páo', 'ông Giàng A Páo'],
    ['Ông/Bà Lê Thị Mơ', 'Bà Lê Thị Mơ'],
    ['ông\nNguyễn Văn An', 'ông\nNguyễn Văn An'],
  ])('as before, in %j', (text, name) => {
    expect(found(text)).toStrictEqual([name]);
  });

  test.each([
    ['Ông NGUYỄN VĂN AN xây nhà', 'Ông NGUYỄN VĂN AN'],
    ['bà TRẦN THỊ HOA', 'bà TRẦN THỊ HOA'],
    ['ÔNG NGUYỄN VĂN AN XÂY NHÀ', 'ÔNG NGUYỄN VĂN AN'],
    ['BÀ ĐỖ HOA LẤN CHIẾM', 'BÀ ĐỖ HOA LẤN'],
    ['ANH LÊ MINH', 'ANH LÊ MINH'],
    ['ONG NGUYEN VAN AN XAY NHA', 'ONG NGUYEN VAN AN'],
    ['BA TRAN THI HOA', 'BA TRAN THI HOA'],
  ])('in capitals, in %j', (text, name) => {
    expect(found(text)).toStrictEqual([name]);
  });

  test.each([
    ['ong Nguyen Van An', 'ong Nguyen Van An'],
    ['Ong Le Loi B', 'Ong Le Loi B'],
    ['nha ba Tran Thi Hoa', 'ba Tran Thi Hoa'],
    ['co Pham Lan o to 5', 'co Pham Lan'],
    ['Chi Le Thi B', 'Chi Le Thi B'],
    ['ong Duong Van Minh', 'ong Duong Van Minh'],
    ['ba Truong Thi Mai', 'ba Truong Thi Mai'],
    ['chu NGUYEN VAN BA', 'chu NGUYEN VAN BA'],
    ['anh Nguyen Van An', 'anh Nguyen Van An'],
    ['chau Vu Minh', 'chau Vu Minh'],
    ['bac Ha Van Toan', 'bac Ha Van Toan'],
  ])('without accents, in %j', (text, name) => {
    expect(found(text)).toStrictEqual([name]);
  });

  test.each([
    ['bà nguyễn thị hoa ở tổ 5', 'bà nguyễn thị hoa'],
    ['ong nguyen van an', 'ong nguyen van an'],
    ['ong le thi hoa', 'ong le thi hoa'],
    ['Bà Nguyễn thị Minh Hoa', 'Bà Nguyễn thị Minh'],
    ['bà Nguyễn Thị Minh Hoa', 'bà Nguyễn Thị Minh Hoa'],
  ])('in small letters, with a middle name, in %j', (text, name) => {
    expect(found(text)).toStrictEqual([name]);
  });

  test.each([
    ['chị Hoa nói', 'chị Hoa'],
    ['Anh Minh cho biết', 'Anh Minh'],
    ['nha chi Hoa', 'chi Hoa'],
    ['gap ong Minh', 'ong Minh'],
    ['anh chị Hoa', 'chị Hoa'],
    ['Mr. Nam', 'Mr. Nam'],
    ['bác Hòa, bác Hoà', 'bác Hòa'],
  ])('if it is a given name alone, in %j', (text, name) => {
    expect(found(text)[0]).toBe(name);
  });

  test('of each of several people, once each', () => {
    expect(found('Ông Nguyễn Văn An và bà Trần Thị Hoa, chị Lan')).toHaveLength(3);
    expect(found('Ông Bà Nguyễn Văn An')).toStrictEqual(['Ông Bà Nguyễn Văn An']);
  });
});

describe('what is no name is let through', () => {
  test.each(
    each(`ông ấy | bà con Việt Trì phấn khởi | anh em công nhân | cô ấy và chú ấy | các cháu học sinh | em xin gửi | Ông Chủ tịch
      | đề nghị ông/bà báo lại; Ông/Bà xem tại đây. | bà Hiệu trưởng | anh Trưởng thôn | cô Giáo viên | ông Thanh tra | anh CSGT
      | anh Công an phường | chú An ninh | em Trường THCS Gia Cẩm | ông UBND phường`),
  )('a word or an office: %j', (text) => {
    expect(found(text)).toStrictEqual([]);
  });

  test.each(
    each(`chi phí | Chi phi | chi Phi | chi cuc Thue | Chi cuc Thue tinh | ba ngay | ba ngày | Ba nguoi | ong mật | ong mat
      | co quan | co Quan | Co quan Cong an | co le thi truong chua ro | co the | chu tich | chu Quan | anh huong den nguoi dan
      | hinh anh la thi truong | bac cau | co UBND phuong | co Hoa don | Co Hoa tai day`),
  )('a word without accents: %j', (text) => {
    expect(found(text)).toStrictEqual([]);
  });

  test.each(
    each(`quan Ba Dinh | ba Dinh | Ba Dinh Ha Noi | Ba Vi | tinh Bac Ninh | bac Giang | huyen Bac Ha | Co To | đặc khu Cô Tô
      | Bà Rịa | Hai Bà Trưng | phố Bà Triệu | Bác Hồ | Anh Quốc | cầu Ông Lãnh | hai ba Trung | co Duong Hung Vuong
      | co Truong Tieu Hoc | co Dang Uy | ba Doan Thanh Nien | Chau Thanh | co Ho Tay`),
  )('a place or a body: %j', (text) => {
    expect(found(text)).toStrictEqual([]);
  });

  test.each(
    each(`BÀ CON PHẢN ÁNH ĐƯỜNG NGẬP | ANH EM CÔNG NHÂN | BÀ ĐỔ RÁC RA ĐƯỜNG | CO DUONG BI NGAP | CHI PHI XAY DUNG
      | BA NGAY KHONG CO NUOC | CHỊ HOA`),
  )('a text in capitals: %j', (text) => {
    expect(found(text)).toStrictEqual([]);
  });

  test.each(each('ngôi nhà Nguyễn Văn Cừ | đường Nguyễn Thị Minh Khai | thông Nguyễn Văn An | ông | Ông 5 | ông.'))(
    'without a form of address, or nothing behind it: %j',
    (text) => {
      expect(found(text)).toStrictEqual([]);
    },
  );
});
