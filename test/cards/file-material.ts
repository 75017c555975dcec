import type { FileAnswer } from '../../src/cards/file-button';
import type { Notice } from '../../src/cards/notice';
import { ask } from '../../src/queries/ask';
import { question } from '../../src/queries/question';
import { register, today } from './material';

const links = { locale: 'da' as const, to: () => `https://fremdrift.example/links/${'x'.repeat(500)}` };

function answered(wanted: object, beside: object = { links }): FileAnswer {
  const answer = ask(register, question.parse(wanted), { today, ...beside });
  if (answer.kind !== 'status-document' && answer.kind !== 'agenda-item')
    throw new Error('No file is made of it.');
  return answer;
}

/** What files are made of: with a link that leads to the same, and where the program has no address. */
export const fileAnswers = {
  status: answered({ kind: 'status-document', body: 'ssg' }),
  item: answered({ kind: 'agenda-item', initiative: 'forebyggelse-behandling-selvskade', body: 'ssu' }),
  unlinked: answered({ kind: 'status-document', body: 'ssg' }, {}),
};
const { status, item, unlinked } = fileAnswers;

/** Samples of what is said about files that are handed over in a chat. */
export const everyFileNotice: [string, Notice][] = [
  ['file-offered', { kind: 'file-offered', answer: status, format: 'docx', name: 'status-ssg.docx' }],
  ['file-offered: no link', { kind: 'file-offered', answer: unlinked, format: 'docx', name: 'x.docx' }],
  ['file-put', { kind: 'file-put', answer: item, format: 'docx', at: 'https://x.sharepoint.com/y.docx' }],
  ['file-declined', { kind: 'file-declined', answer: status, format: 'xlsx' }],
  ['file-declined: no link', { kind: 'file-declined', answer: unlinked, format: 'xlsx' }],
  ...(['gone', 'full', 'unreachable', 'strange'] as const).flatMap((reason): [string, Notice][] => [
    [`file-lost: ${reason}`, { kind: 'file-lost', reason, answer: item, format: 'docx' }],
    [`file-lost: ${reason}, no link`, { kind: 'file-lost', reason, answer: unlinked, format: 'xlsx' }],
  ]),
];
