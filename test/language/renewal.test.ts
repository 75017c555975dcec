import fc from 'fast-check';
import { vocabularyOf } from '../../src/conversation/vocabulary';
import type { Day } from '../../src/domain/day';
import type { Initiative } from '../../src/domain/initiative';
import { type GrowingRegister, growRegister } from '../../src/domain/register';
import { buildReader, type Reader, renewedReader } from '../../src/language/reader';
import { explain } from '../../src/language/understand';
import { atOnce } from '../../src/lib/steps';
import { knownOn } from '../../src/queries/known';
import { seedRecords } from '../../src/seed/seed';

const records = seedRecords();
const shipped = records.flatMap((one) => (one.type === 'initiative' ? [one.record] : []));
const rest = records.filter(({ type }) => type !== 'initiative');
const today = '2023-10-31' as Day;

/** Words that make and break compounds, share sides of titles, and are like others. */
const titles = [
  'Samarbejdsaftale om rumfart',
  'Samarbejdsaftale om palliation',
  'Rumfartsaftalen',
  'Fælles guideline for mistrivsel',
  'Mistrivselsguideline for unge',
  'Rum',
  'Fart på genoptræning',
  'Genoptræningsfart og rumfartsplan',
  'Overblik over kommunale og regionale overvægtsindsatser',
];
const utterances = [
  'status på rumfart',
  'rumfartsaftalen',
  'palliation',
  'hvem har genoptræningsplaner',
  'genoptræningsfarten',
  'mistrivselsguidelines for unge',
  'status på selvskade',
  'kommunale overvægtsindsatser',
  'rumfrat',
  'hvad er samarbejdsaftalen om',
  'smoking cessation for kids',
];

const vocabularyNow = (register: GrowingRegister, day: Day) =>
  vocabularyOf(knownOn(register, day).register, register, day);

/** All that a reader makes of the utterances; scores to nine digits, as sums have another order. */
const readings = (reader: Reader, day: Day): unknown =>
  utterances.map((text) => {
    const { understanding, slots } = explain(text, reader, { today: day, previous: undefined, locale: 'da' });
    return {
      understanding,
      topics: slots.topics.map(({ id, score, share, phrase }) => [id, score.toPrecision(9), share, phrase]),
      facts: reader.topics.facts(slots.words, slots.content).map(({ id }) => id),
      known: slots.words.filter(({ stem }) => reader.topics.knows(stem)).map(({ text: word }) => word),
      stems: [...reader.topics.nameStems].sort().join(' '),
    };
  });

/** A change to a register: an initiative put in or written anew, or taken out. */
const change = fc.record({
  at: fc.nat(shipped.length + 5),
  title: fc.option(fc.constantFrom(...titles), { nil: undefined }),
  alias: fc.option(fc.constantFrom('rumfart', 'fart', 'palliation', 'guideline'), { nil: undefined }),
  removed: fc.boolean(),
});
const commit = fc.record({
  changes: fc.array(change, { minLength: 1, maxLength: 4 }),
  day: fc.constantFrom<Day>(today, '2022-11-01' as Day),
});

const changed = ({
  at,
  title,
  alias,
}: {
  at: number;
  title?: string | undefined;
  alias?: string | undefined;
}) => {
  const model = shipped[at % shipped.length] as Initiative;
  return {
    ...model,
    ...(at >= shipped.length && { id: `new-${at}` as Initiative['id'] }),
    ...(title && { title: { da: title } }),
    aliases: [...model.aliases, ...(alias ? [alias] : [])],
  };
};

test('a reader that followed any commits reads as one built from nothing', () => {
  fc.assert(
    fc.property(fc.array(commit, { minLength: 1, maxLength: 4 }), (commits) => {
      const register = growRegister(1);
      for (const entry of rest) register.put(entry);
      for (const record of shipped.slice(0, 40)) register.put({ type: 'initiative', record });
      let reader = buildReader(vocabularyNow(register, today));
      for (const { changes, day } of commits) {
        for (const { removed, ...one } of changes) {
          const record = changed(one);
          if (removed) register.remove('initiative', record.id);
          else register.put({ type: 'initiative', record });
        }
        register.sequence += 1;
        const vocabulary = vocabularyNow(register, day);
        reader = atOnce(renewedReader(vocabulary, reader));
        expect(readings(reader, day)).toEqual(readings(buildReader(vocabulary), day));
      }
    }),
    { numRuns: 25 },
  );
}, 60_000);

test('a status update indexes nothing anew', () => {
  const register = growRegister(1);
  for (const entry of records) register.put(entry);
  const before = buildReader(vocabularyNow(register, today));
  const [status] = records.flatMap((one) => (one.type === 'status' ? [one.record] : []));
  if (!status) throw new Error('the register that ships has status entries');
  register.put({ type: 'status', record: { ...status, phase: 'completed' } });
  const steps = renewedReader(vocabularyNow(register, today), before);
  let count = 0;
  while (!steps.next().done) count += 1;
  expect(count).toBeLessThan(10);
});

test('other words for a term are read at once', () => {
  const register = growRegister(1);
  for (const entry of records) register.put(entry);
  const [term] = register.term.values();
  if (!term) throw new Error('the register that ships has terms');
  let reader = buildReader(vocabularyNow(register, today));
  expect(reader.topics.knows('kvaksalv')).toBe(false);
  register.put({ type: 'term', record: { ...term, abbreviations: [...term.abbreviations, 'kvaksalv'] } });
  reader = atOnce(renewedReader(vocabularyNow(register, today), reader));
  expect(reader.topics.knows('kvaksalv')).toBe(true);
});
