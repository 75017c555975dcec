import { parseArgs } from 'node:util';
import { readerFor } from '../conversation/readers';
import { day } from '../domain/day';
import { registerOf } from '../domain/register';
import { alternatives } from '../language/alternatives';
import { explain } from '../language/understand';
import { seedRecords, seedToday } from '../seed/seed';

const usage = `How an utterance is read, and what would change it:
  npm run teach -- "hvem hænger på selvskad" [--today 2023-10-31]`;

/** The arguments as parsed, or what is wrong with them. */
function argumentsOf(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { today: { type: 'string' } } });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Shows the reading of one utterance: what stands where, which topics it may mean, and what it was taken for. */
async function main(): Promise<void> {
  const given = argumentsOf(process.argv.slice(2));
  if (typeof given === 'string') {
    console.error(`${given}\n${usage}`);
    process.exitCode = 2;
    return;
  }
  const { values, positionals } = given;
  const text = positionals.join(' ');
  const today = day.safeParse(values.today ?? seedToday);
  if (text.trim() === '' || !today.success) {
    console.error(today.success ? usage : `--today wants a day as YYYY-MM-DD, not "${values.today}".`);
    process.exitCode = 2;
    return;
  }
  const reader = await readerFor(registerOf(seedRecords()), today.data);
  const { understanding, slots } = explain(text, reader, {
    today: today.data,
    previous: undefined,
    locale: 'da',
  });
  const { mentions, locale, when, ...reading } = understanding;

  console.log(`"${text}", as on ${today.data}`);
  console.log(`\nLanguage  ${locale}`);
  console.log('\nRead');
  for (const { start, end, text: said, as, value } of mentions)
    console.log(`  ${`${start}–${end}`.padEnd(8)} ${said.padEnd(28)} ${as}: ${value}`);
  if (when) console.log(`\nTime      ${when.from ?? '…'} to ${when.to ?? '…'} ("${when.words ?? ''}")`);
  for (const { text: said } of slots.dates.residue)
    console.log(`Not read as a time, though it may be one: "${said}"`);

  const content = slots.content.map((word) => word.text);
  console.log(`\nWords that search a topic: ${content.length > 0 ? content.join(', ') : 'none'}`);
  for (const { id, score, share, phrase } of slots.topics.slice(0, 6))
    console.log(
      `  ${score.toFixed(1).padStart(7)}  ${Math.round(share * 100)} % of the words${phrase ? ', named outright' : ''}  ${id}`,
    );

  console.log(`\nTaken for  ${JSON.stringify(reading, undefined, 2)}`);
  const others = alternatives(text, reader, { today: today.data, previous: undefined, locale: 'da' });
  if (others.length > 0) console.log('\nOr, where somebody corrects it');
  for (const other of others.slice(0, 4)) console.log(`  ${JSON.stringify(other)}`);

  console.log('\nWhat would change it');
  const unknown = slots.content.filter(({ stem }) => !reader.topics.knows(stem)).map((word) => word.text);
  if (unknown.length > 0)
    console.log(
      `  - ${unknown.join(', ')}: no name and no concept has it. An everyday word for a topic is a row in src/language/glossary/concepts.json; a small word goes to stopWords in the lexicon.`,
    );
  if (reading.outcome === 'clarify')
    console.log('  - It was asked back: an alias on one of the initiatives would settle it.');
  if (reading.outcome === 'not-understood' || reading.outcome === 'out-of-scope')
    console.log(
      '  - No word says what is asked: a word for a kind of fact goes to both lexicons (src/language/da and en).',
    );
  console.log('  - Which shape claims an utterance first is the order of src/language/shapes/shapes.ts.');
  console.log('  Then add the utterance to the tables in test/language.');
}

void main();
