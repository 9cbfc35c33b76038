import { expect, test } from 'vitest';
import { LEDGER } from '../server/content/ledger';
import { TALKS } from './talks';

// The browser knows the days without loading the ledger; here the two are held together.
test('the stops of the date in view are the days of the talks that the articles report', () => {
  expect(TALKS).toEqual(LEDGER.articles.map(({ date }) => date));
});
