import { type AnyRecord, parseRecord } from '../../src/domain/record';
import { entriesOf, registerOf } from '../../src/domain/register';
import { ask } from '../../src/queries/ask';
import { type Question, question } from '../../src/queries/question';
import { type Sample, sample } from './agreement-samples';
import { register, today } from './material';

const links = { locale: 'da' as const, to: () => `https://fremdrift.example/links/${'x'.repeat(400)}.png` };

/** The register that ships, with ten meetings more in every month of 2024. */
const crowded = registerOf([
  ...entriesOf(register),
  ...Array.from({ length: 120 }, (_, n): AnyRecord => {
    const [month, day] = [(n % 12) + 1, Math.floor(n / 12) + 5].map((part) => String(part).padStart(2, '0'));
    const when = { from: `2024-${month}-${day}`, to: `2024-${month}-${day}` };
    const own = {
      id: `crowd-${n}`,
      body: 'ssg',
      title: { da: `Møde nummer ${n} i Sundhedsstyregruppen` },
      when,
    };
    const more = { precision: 'day', state: 'planned', agenda: [], knownFrom: '2023-10-01', evidence: [] };
    return { type: 'meeting', record: parseRecord('meeting', { ...own, ...more }) };
  }),
]);

const year = (name: string, asked: Partial<Question>, at = register, beside: object = { links }): Sample =>
  sample(name, ask(at, question.parse({ kind: 'year', ...asked }), { today, ...beside }));

/** Samples of a year: the usual, narrowed, none, one month, full, and without an address for its picture. */
export const yearSamples = {
  year: [
    year('of this year', {}),
    year('of the next year', { year: 2024 }),
    year('without a picture', { year: 2023 }, register, {}),
    year('of a body and a focus area', {
      year: 2023,
      parties: ['ssg'],
      focusAreas: ['fa-2019-born-unge'],
    } as Partial<Question>),
    year('of nothing', { year: 2031 }),
    year('of full months', { year: 2024 }, crowded),
    year('of a full month', { year: 2024, month: 3 }, crowded),
    year('of the last page of a full month', { year: 2024, month: 3, page: 9 }, crowded),
    year('of an empty month', { year: 2031, month: 7 }),
    year('of what is known to no month', { year: 2024, month: 'none' }),
    year('of nothing without a month', { year: 2031, month: 'none' }),
  ],
};
