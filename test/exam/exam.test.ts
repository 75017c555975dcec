import { openConversation } from '../../src/conversation/conversation';
import type { Reply } from '../../src/conversation/reply';
import type { Day } from '../../src/domain/day';
import { understand } from '../../src/language/understand';
import { seedReader } from '../support/reader';
import { seedRegister } from '../support/register';
import dates from './dates.json';
import eighthDates from './eighth-dates.json';
import eighthQuestions from './eighth-questions.json';
import eleventhDates from './eleventh-dates.json';
import eleventhQuestions from './eleventh-questions.json';
import fifteenthDates from './fifteenth-dates.json';
import fifteenthQuestions from './fifteenth-questions.json';
import fifthDates from './fifth-dates.json';
import fifthQuestions from './fifth-questions.json';
import fourthDates from './fourth-dates.json';
import fourthQuestions from './fourth-questions.json';
import { type ExamQuestion, faultOf } from './judge';
import moreDates from './more-dates.json';
import moreQuestions from './more-questions.json';
import questions from './questions.json';
import sixthDates from './sixth-dates.json';
import sixthQuestions from './sixth-questions.json';
import tenthDates from './tenth-dates.json';
import tenthQuestions from './tenth-questions.json';
import thirdDates from './third-dates.json';
import thirdQuestions from './third-questions.json';
import thirteenthDates from './thirteenth-dates.json';
import thirteenthQuestions from './thirteenth-questions.json';
import twelfthDates from './twelfth-dates.json';
import twelfthQuestions from './twelfth-questions.json';

/** Questions as people type them, with the answers that the sources support. The scores may only rise. */
const parts = [
  { name: 'first part', questions: questions.questions, right: 43, astray: 0 },
  { name: 'second part', questions: moreQuestions.questions, right: 110, astray: 0 },
  { name: 'third part', questions: thirdQuestions.questions, right: 155, astray: 1 },
  { name: 'fourth part', questions: fourthQuestions.questions, right: 79, astray: 0 },
  { name: 'fifth part', questions: fifthQuestions.questions, right: 77, astray: 0 },
  { name: 'sixth part', questions: sixthQuestions.questions, right: 73, astray: 0 },
  { name: 'eighth part', questions: eighthQuestions.questions, right: 112, astray: 1 },
  { name: 'tenth part', questions: tenthQuestions.questions, right: 113, astray: 0 },
  { name: 'eleventh part', questions: eleventhQuestions.questions, right: 57, astray: 1 },
  { name: 'twelfth part', questions: twelfthQuestions.questions, right: 52, astray: 1 },
  { name: 'thirteenth part', questions: thirteenthQuestions.questions, right: 111, astray: 6 },
  { name: 'fifteenth part', questions: fifteenthQuestions.questions, right: 88, astray: 2 },
] as unknown as {
  name: string;
  questions: ExamQuestion[];
  right: number;
  astray: number;
  foreign?: number;
}[];

const replies = async (asked: readonly ExamQuestion[]): Promise<Map<string, Reply>> => {
  const { converse } = openConversation(async () => seedRegister());
  const said = new Map<string, Reply>();
  const thread = new Map<string, string>();
  for (const [at, { id, text, today, after }] of asked.entries()) {
    const place = (after && thread.get(after)) || id;
    thread.set(id, place);
    said.set(
      id,
      await converse(
        {
          kind: 'message',
          id: `exam-${id}`,
          actor: { id: 'exam', objectId: undefined, tenant: undefined, name: undefined },
          place: { id: place, kind: 'personal', team: undefined },
          locale: undefined,
          text,
        },
        Date.parse(`${today}T11:00:00Z`) + at,
      ),
    );
  }
  return said;
};

describe.each(parts)('the exam, $name', ({ name, questions: asked, right, astray, foreign = 0 }) => {
  let said: Map<string, Reply>;
  beforeAll(async () => {
    said = await replies(asked);
  });
  const faults = () =>
    asked.flatMap((question) => {
      const reply = said.get(question.id);
      const fault = reply ? faultOf(question, reply) : 'no reply';
      return fault ? [{ id: question.id, text: question.text, fault, outcome: reply?.outcome }] : [];
    });

  afterAll(() => {
    const wrong = faults();
    const silent = wrong.filter(({ outcome }) => outcome === 'answer').length;
    process.stdout.write(
      `the exam, ${name}: ${asked.length - wrong.length} of ${asked.length} right, ${silent} wrong without saying so\n`,
    );
  });

  test(`at least ${right} of ${asked.length} questions are answered right`, () => {
    expect(faults().slice(asked.length - right)).toEqual([]);
  });
  test(`at most ${astray} wrong answers are given as answers`, () => {
    expect(
      faults()
        .filter(({ outcome }) => outcome === 'answer')
        .slice(astray),
    ).toEqual([]);
  });
  test(`all replies but ${foreign} are in the language of their questions`, () => {
    const elsewhere = asked.filter(({ id, lang }) => said.get(id)?.locale !== lang).map(({ text }) => text);
    expect(elsewhere.slice(foreign)).toEqual([]);
  });
});

describe.each([
  { name: 'first part', part: dates, right: 47 },
  { name: 'second part', part: moreDates, right: 120 },
  { name: 'third part', part: thirdDates, right: 80 },
  { name: 'fourth part', part: fourthDates, right: 50 },
  { name: 'fifth part', part: fifthDates, right: 50 },
  { name: 'sixth part', part: sixthDates, right: 50 },
  { name: 'eighth part', part: eighthDates, right: 50 },
  { name: 'tenth part', part: tenthDates, right: 41 },
  { name: 'eleventh part', part: eleventhDates, right: 20 },
  { name: 'twelfth part', part: twelfthDates, right: 20 },
  { name: 'thirteenth part', part: thirteenthDates, right: 25 },
  { name: 'fifteenth part', part: fifteenthDates, right: 30 },
])('date expressions, $name', ({ part, right }) => {
  const whenOf = (text: string) =>
    understand(text, seedReader(part.today as Day), {
      today: part.today as Day,
      previous: undefined,
      locale: 'da',
    }).when;

  test(`at least ${right} of ${part.items.length} are read right`, () => {
    const wrong = part.items.flatMap(({ text, from, to }) => {
      const when = whenOf(text);
      return when && when.from === from && when.to === to ? [] : [`${text}: ${when?.from}..${when?.to}`];
    });
    expect(wrong.slice(part.items.length - right)).toEqual([]);
  });
  test.each(part.negatives)('%j is no date', (text) => expect(whenOf(text)).toBeNull());
});
