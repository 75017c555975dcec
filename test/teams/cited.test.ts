import { citedIn } from '../../src/cards/citations';
import { plainText } from '../../src/cards/plain-text';
import { renderAnswer } from '../../src/cards/render';
import { cited } from '../../src/teams/cited';
import { inWords, message } from '../../src/teams/outbound';
import { everySample } from '../cards/samples';
import { wrongCitation } from '../support/strictness';
import { replyOf } from '../support/teams-app';

const source = (line: string, name = line) => ({ line, name, abstract: 'Arbejdsplan' });
const [plan, input] = [source('Plan (2023)'), source('Input (august 2022)')];
/** The names and positions that are cited. */
const claims = ({ entities = [] }: ReturnType<typeof cited>) =>
  entities.flatMap(({ citation }) =>
    (citation as { position: number; appearance: { name: string } }[]).map(
      ({ position, appearance: { name } }) => [position, name],
    ),
  );

test('sources are marked where the text names them, numbered as they come', () => {
  const said = cited('Kilder: Input (august 2022)\nPlan (2023)', [plan, input]);
  expect(said.text).toBe('Kilder: Input (august 2022) [1]\nPlan (2023) [2]');
  expect(said.entities).toEqual([
    {
      type: 'https://schema.org/Message',
      '@type': 'Message',
      '@context': 'https://schema.org',
      citation: [input, plan].map(({ name, abstract }, at) => ({
        '@type': 'Claim',
        position: at + 1,
        appearance: { '@type': 'DigitalDocument', name, abstract },
      })),
    },
  ]);
});

test('a source that is named twice has one number', () => {
  const said = cited('Plan (2023)\nInput (august 2022)\nPlan (2023)', [plan, input, plan]);
  expect(said.text).toBe('Plan (2023) [1]\nInput (august 2022) [2]\nPlan (2023) [1]');
  expect(claims(said)).toHaveLength(2);
});

test('a source is not taken for one whose name ends the same', () => {
  const longer = source('Ny Plan (2023)');
  expect(cited('Ny Plan (2023)', [plan, longer]).text).toBe('Ny Plan (2023) [1]');
  expect(claims(cited('Ny Plan (2023)', [plan, longer]))).toEqual([[1, 'Ny Plan (2023)']]);
});

test('what the text does not name is not cited, and a text without sources stays as it is', () => {
  expect(cited('Intet [1]', [])).toEqual({ text: 'Intet [1]' });
  expect(cited('Intet', [plan])).toEqual({ text: 'Intet' });
});

test('numbers that somebody wrote in brackets are no marks', () => {
  expect(cited('Se punkt [2]. Kilde: Plan (2023)', [plan]).text).toBe('Se punkt (2). Kilde: Plan (2023) [1]');
});

test('no more than twenty are cited', () => {
  const many = Array.from({ length: 30 }, (_, n) => source(`Kilde nr. ${n}.`));
  const said = cited(many.map(({ line }) => line).join('\n'), many);
  expect(claims(said)).toHaveLength(20);
  expect(wrongCitation(said as never)).toBeUndefined();
});

test.each(['da', 'en'] as const)('every answer in words cites as Teams takes it, in %s', (locale) => {
  let citing = 0;
  for (const [name, answer] of everySample) {
    const text = plainText(renderAnswer(answer, locale));
    const sources = citedIn(answer, locale);
    const said = cited(text, sources);
    expect([name, wrongCitation(said as never)]).toEqual([name, undefined]);
    expect([name, claims(said).length]).toEqual([name, new Set(sources.map(({ line }) => line)).size]);
    citing += claims(said).length;
  }
  expect(citing).toBeGreaterThan(50);
});

test('no message says that a model wrote it, and one with a card has no text and so no citations', () => {
  const reply = { ...replyOf('svar'), text: 'Kilde: Plan (2023)', sources: [plan] };
  for (const sent of [message(reply), inWords(reply)])
    expect(JSON.stringify(sent)).not.toMatch(/AIGenerated|additionalType/);
  expect(message(reply)).not.toHaveProperty('entities');
  expect(message(reply)).not.toHaveProperty('text');
  expect(inWords(reply)).toMatchObject({ text: 'Kilde: Plan (2023) [1]', summary: 'svar' });
});

test('what a card says aloud, its message says', () => {
  const card = { ...replyOf('svar').card, speak: 'Svar.' };
  for (const sent of [message({ ...replyOf('svar'), card }), inWords({ ...replyOf('svar'), card })])
    expect(sent.speak).toBe('Svar.');
  expect(message(replyOf('svar'))).not.toHaveProperty('speak');
});
