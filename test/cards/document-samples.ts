import type { Day } from '../../src/domain/day';
import { entriesOf, registerOf } from '../../src/domain/register';
import { ask } from '../../src/queries/ask';
import { question } from '../../src/queries/question';
import { type Sample, sample } from './agreement-samples';
import { register, today } from './material';

const links = { locale: 'da' as const, to: () => `https://fremdrift.example/links/${'x'.repeat(500)}` };

/** The register that ships, in which somebody leads everything. */
const led = registerOf(
  entriesOf(register).map((entry) =>
    entry.type !== 'initiative'
      ? entry
      : {
          type: 'initiative' as const,
          record: {
            ...entry.record,
            involved: [
              {
                party: 'ag-selvskade' as never,
                role: { da: 'tovholder' },
                lead: true,
                knownFrom: '2020-01-01' as Day,
                evidence: [],
              },
            ],
          },
        },
  ),
);

const asked = (name: string, wanted: object, beside: object = { links }, at = register, on = today): Sample =>
  sample(name, ask(at, question.parse(wanted), { today: on, ...beside }));
const status = { kind: 'status-document', body: 'ssg' };
const item = { kind: 'agenda-item', initiative: 'forebyggelse-behandling-selvskade', body: 'ssu' };

/** Samples of documents: the usual, without an address to fetch them from, of an earlier day, of nothing, complete. */
export const documentSamples = {
  'status-document': [
    asked('for the steering group', status),
    asked('without links', status, {}),
    asked('in a chat', status, { filesInChat: true }),
    asked('of an earlier day', { ...status, on: '2022-10-01' }),
    asked('since a day', { ...status, since: '2023-09-01' }),
    asked('with leads', status, { links }, led),
    asked('where nothing is lacking', { ...status, body: 'ag-selvskade' }),
    asked('of nothing', { ...status, body: 'piu' }),
    asked('before anything was known', { ...status, on: '2010-10-31' }),
  ],
  'agenda-item': [
    asked('that has gaps', item),
    asked('without links', item, {}),
    asked('in a chat', item, { filesInChat: true }),
    asked('on the agenda, with a lead', { ...item, initiative: 'dataanalyse-akutomraadet' }, { links }, led),
    asked('without a meeting', { ...item, body: 'piu', initiative: 'ips-ambassadoer-beskaeftigelse' }),
  ],
};
