import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '$lib/domain/language';
import { bareNumber } from './numerals';

/** What may stand in a text as it is typed: it names or dates, and does not count. */
const ALLOWED: readonly (readonly [Language, string, string])[] = [
  ['en', 'a date', 'On 24 November 2020 they spoke.'],
  ['en', 'a span of days', 'The 9–11 December 2023 visit.'],
  ['en', 'a year', 'In 1979, and again in 2026.'],
  ['en', 'a span of years', 'Over 2015–2022.'],
  ['en', 'a decade', 'In the 1980s.'],
  ['en', 'an ordinal', 'The 1st, 2nd, 3rd and 18th session.'],
  ['en', 'a marker', 'Marker 314, and markers 30, 171 and 275.'],
  ['en', 'a road', 'Along National Road 22.'],
  ['vi', 'a date', 'Ngày 24/11/2020 hai bên hội đàm.'],
  ['vi', 'a day without its year', 'Chiến thắng ngày 7/1.'],
  ['vi', 'a day of a month named before', 'Từ ngày 11 đến ngày 12/12/2023.'],
  ['vi', 'a month', 'Tháng 5/2022 và tháng 7.'],
  ['vi', 'a year', 'Năm 1979, giai đoạn 2015-2022.'],
  ['vi', 'an ordinal', 'Phiên thứ 18, lần 37, khóa 15, kỳ họp 8.'],
  ['vi', 'a marker', 'Cột mốc 314; mốc số 30, 171 và 275.'],
  ['vi', 'a road', 'Trên quốc lộ 22.'],
  ['km', 'a date', 'ថ្ងៃទី២៤ ខែវិច្ឆិកា ឆ្នាំ២០២០'],
  ['km', 'a span of days', 'ថ្ងៃទី១១-១២ ខែធ្នូ'],
  ['km', 'a year', 'ឆ្នាំ១៩៧៩ និងឆ្នាំ២០២៦'],
  ['km', 'an ordinal', 'លើកទី១៨ និងលើកទី៣៧'],
  ['km', 'a marker', 'បង្គោលលេខ៣១៤ និងលេខ៣០'],
  ['km', 'the pandemic', 'ជំងឺកូវីដ-១៩'],
  ['km', 'a scale', 'មាត្រដ្ឋាន ១/២៥.០០០'],
  ['en', 'a scale', 'Maps at 1:25,000.'],
  ['vi', 'a scale', 'Bản đồ tỷ lệ 1/25.000.'],
];

/** What counts, with the first number of it. */
const REFUSED: readonly (readonly [Language, string, string, string])[] = [
  ['en', 'a count', 'Some 205 projects.', '205'],
  ['en', 'a count by its thousands', 'More than 640,000 arrivals.', '640,000'],
  ['en', 'a share', 'Another 16% of the line.', '16'],
  ['en', 'a sum', 'Trade passed 10 billion.', '10'],
  ['en', 'a decimal', 'Capital of 2.95 billion.', '2.95'],
  ['en', 'a single digit', 'It has 6 sections.', '6'],
  ['en', 'a length', 'A road of 51 km.', '51'],
  ['en', 'a number of four digits that is no year', 'They planted 1137 of them.', '1137'],
  ['en', 'a number that begins like a year', 'Some 2,047 posts.', '2,047'],
  ['en', 'a number longer than a year', 'Some 20231 posts.', '20231'],
  ['en', 'a figure beside a date', 'On 24 November 2020, 205 came.', '205'],
  ['en', 'Khmer digits', 'Some ២០៥ projects.', '២០៥'],
  ['vi', 'a count', 'Có 205 dự án.', '205'],
  ['vi', 'a count by its thousands', 'Hơn 640.000 lượt khách.', '640.000'],
  ['vi', 'a share', 'Còn 16% đường biên giới.', '16'],
  ['vi', 'a sum', 'Vốn 2,95 tỷ USD.', '2,95'],
  ['vi', 'a length of time', 'Kỷ niệm 45 năm.', '45'],
  ['vi', 'a figure beside a date', 'Ngày 24/11/2020 có 205 dự án.', '205'],
  ['km', 'a count', 'គម្រោងចំនួន២០៥។', '២០៥'],
  ['km', 'a count by its thousands', 'ជាង ៦៤០.០០០ នាក់', '៦៤០.០០០'],
  ['km', 'a share', '១៦% នៃខ្សែព្រំដែន', '១៦'],
  ['km', 'a sum', '២,៩៥ ពាន់លានដុល្លារ', '២,៩៥'],
  ['km', 'a length of time', 'ខួប ៤៥ ឆ្នាំ', '៤៥'],
  ['km', 'Latin digits', 'មាន 205 គម្រោង', '205'],
];

describe('a text may hold', () => {
  test.each(ALLOWED)('in %s %s: “%s”', (language, _, text) => {
    expect(bareNumber(text, language)).toBeNull();
  });

  test.each(LANGUAGES)('in %s no figure, and names with digits in them', (language) => {
    const names = ['COVID-19', 'G20', '111/NQ-CP', '62/2024/NĐ-CP', 'CC BY 4.0'];
    for (const name of ['', ...names]) expect(bareNumber(name, language), name).toBeNull();
  });
});

describe('a text may not hold', () => {
  test.each(REFUSED)('in %s %s: “%s”', (language, _, text, number) => {
    expect(bareNumber(text, language)).toBe(number);
  });

  test('a figure hidden by no-break spaces or decomposed letters', () => {
    expect(bareNumber('Some\u00a0205\u00a0projects', 'en')).toBe('205');
    expect(bareNumber('Kỳ họp thứ\u00a018'.normalize('NFD'), 'vi')).toBeNull();
  });
});
