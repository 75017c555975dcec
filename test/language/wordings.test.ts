import { questionOf, read, readAll } from './reading';
import besides from './wordings/besides.json';
import both from './wordings/both.json';
import calendars from './wordings/calendars.json';
import chain from './wordings/chain.json';
import da from './wordings/da.json';
import digest from './wordings/digest.json';
import documents from './wordings/documents.json';
import en from './wordings/en.json';
import followUp from './wordings/follow-up.json';
import freshness from './wordings/freshness.json';
import planImport from './wordings/plan-import.json';
import settings from './wordings/settings.json';
import subscriptions from './wordings/subscriptions.json';
import together from './wordings/together.json';
import year from './wordings/year.json';

interface Table {
  /** What is asked in different wordings; none of them stands in a lexicon as a whole. A list where it is several things. */
  readings: { asks: string; question: object | object[]; wordings: string[] }[];
  wishes: string[];
  /** What only looks alike. */
  negatives: { text: string; isNot: object }[];
}

describe.each<Table & { language: string }>([
  { language: 'Danish', ...da },
  { language: 'English', ...en },
  { language: 'either language', ...both },
  { language: 'either language, for what is said besides', ...besides },
  { language: 'either language, for a chain of deadlines', ...chain },
  { language: 'either language, for the links of calendars', ...calendars },
  { language: 'either language, for a digest', ...digest },
  { language: 'either language, for a file', ...documents },
  { language: 'either language, for what follows decisions', ...followUp },
  { language: 'either language, for old statuses', ...freshness },
  { language: 'either language, for settings', ...settings },
  { language: 'either language, for what comes by itself', ...subscriptions },
  { language: 'either language, for a work plan that is read in', ...planImport },
  { language: 'either language, for several things in one breath', ...together },
  { language: 'either language, for a year', ...year },
])('$language, as people type it', ({ readings, wishes, negatives }) => {
  describe.each(readings)('$asks', ({ question, wordings }) => {
    test('is asked in at least three ways', () => expect(new Set(wordings).size).toBeGreaterThanOrEqual(3));
    test.each(wordings)('%s', (wording) => {
      const asked = readAll(wording).map(({ understanding }) =>
        understanding.outcome === 'question' ? understanding.question : understanding,
      );
      expect(asked).toMatchObject(Array.isArray(question) ? question : [question]);
    });
  });
  describe('a wish for a change', () => {
    test.each(wishes)('%s', (wish) => expect(read(wish).outcome).toBe('action'));
  });
  test.each(negatives)('$text is not $isNot', ({ text, isNot }) =>
    expect(questionOf(text)).not.toMatchObject(isNot),
  );
});
