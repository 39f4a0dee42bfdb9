import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../database/test-database.js';
import { markWords } from './mark-words.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

it.each([
  ['refund', 'I want my REFUNDS.', true],
  ['fund', 'refund', false],
  ['r', 'refund', false],
  ['jane@exa', 'write to jane@example.com', true],
  ['example.com', 'write to jane@example.com', true],
  ['#1234', 'order 1234', true],
  ['12.50', 'it cost €12.50!', true],
  ['creme', 'Crème brûlée', true],
  ['CRÈME', 'creme', true],
  ['refund', '🙏refund🙏', true],
  ['ärger', 'Großer ÄRGER', true],
  ['취소', '취소를 원해요', true],
  ['退款', '我想要退款，谢谢', true],
  ['款退', '我想要退款', false],
  ['返金', '注文の返金をお願いします', true],
  ['キャンセル', '予約をｷｬﾝｾﾙしたい', true],
  ['คืนเงิน', 'ฉันต้องการคืนเงิน', true],
  ['充电', 'iPhone充电器坏了', true],
  ['iphone充', 'iPhone充电器坏了', true],
  ['возврат', 'Хочу ВОЗВРАТА!', true],
  ['استرداد', 'أريد استرداد المال؟', true],
  ['!!!', 'Hello!!!', false],
])('%s in %s: %s, in the database and where it is marked', async (word, text, isFound) => {
  const { rows } = await sql<{ found: boolean }>`
    select search_terms(${text}) @@ search_query(${word}) as found`.execute(database.db);
  expect(rows[0]?.found).toBe(isFound);
  expect(markWords(text, [word]).length > 0).toBe(isFound);
});

it.each([
  ['the beginning of a word, wherever it stands', 'Refunds? No refund.', ['refund'], ['Refund', 'refund']],
  ['letters with their accents', 'Une CRE\u0300ME', ['creme'], ['CRE\u0300ME']],
  ['whole syllables and signs', '주문을 취소를', ['취소'], ['취소']],
  ['several words, in the order of the text', 'kettle, a red one', ['red', 'kettle'], ['kettle', 'red']],
  [
    'an address as a whole',
    'jane@example.com or joe@example.com',
    ['jane@example.com'],
    ['jane@example.com'],
  ],
])('marks %s', (_, text, words, marked) => {
  expect(markWords(text, words).map(({ start, end }) => text.slice(start, end))).toEqual(marked);
});
