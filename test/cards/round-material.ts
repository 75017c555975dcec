import type { Card } from '../../src/cards/card';
import type { Notice } from '../../src/cards/notice';
import { renderAnswer, renderNotice } from '../../src/cards/render';
import { renderForm } from '../../src/cards/render-form';
import type { About } from '../../src/commands/form';
import { formMaker } from '../../src/commands/forms';
import type { Locale, Prose } from '../../src/domain/prose';
import { ask } from '../../src/queries/ask';
import { signe } from '../support/changing';
import { manyToAsk } from '../support/many-to-ask';
import { hostileTexts } from './hostile';
import { askingPlace } from './round-samples';

type Named = [string, (locale: Locale) => Card];

const { register, today, round, initiatives } = askingPlace();

const form = (about: About, among = register): Named => [
  `form ask-everybody: among ${among.person.size}, ${JSON.stringify(about)}`,
  (locale) => {
    const drawn = formMaker('ask-everybody')?.draw(about, { register: among, actor: signe, today, locale });
    if (!drawn?.ok) throw new Error(`it cannot be drawn: ${JSON.stringify(drawn)}`);
    return renderForm({ form: drawn.form, op: 'op-1' }, locale, today);
  },
];

const by = 'Signe Eksempel';
const before: Prose = { da: 'SSG 8/11-2023', en: 'SSG 8 November 2023' };
const asked = initiatives.map(({ id, title }) => ({ id, title }));
const notices: Notice[] = [
  { kind: 'updates-wanted', by, initiatives: asked, meeting: before, text: { da: 'Gerne inden fredag.' } },
  { kind: 'updates-wanted', by, initiatives: asked.slice(0, 1), meeting: undefined, text: undefined },
  ...hostileTexts.map(
    (text): Notice => ({
      kind: 'updates-wanted',
      by: text,
      initiatives: asked.map(({ id }) => ({ id, title: { da: text } })),
      meeting: { da: text },
      text: { da: text.slice(0, 2_000) },
    }),
  ),
  { kind: 'updates-withdrawn', by, initiatives: asked.map(({ title }) => title) },
  { kind: 'updates-withdrawn', by, initiatives: asked.slice(0, 1).map(({ title }) => title) },
  ...hostileTexts.map(
    (text): Notice => ({ kind: 'updates-withdrawn', by: text, initiatives: [{ da: text }, { da: text }] }),
  ),
  { kind: 'updates-unsent', names: ['Asta Eksempel', 'Bo Eksempel'] },
  ...hostileTexts.map((text): Notice => ({ kind: 'updates-unsent', names: [text] })),
  { kind: 'refused', refusal: { reason: 'all-asked-today' }, back: undefined },
];

const history: Named = [
  'history: of what was asked of several',
  (locale) => renderAnswer(ask(register, { kind: 'history' }, { today }), locale),
];

/** Every card of a round of requests but the one that gathers the answers: its form, what is sent, its history. */
export const everyRoundCard: Named[] = [
  history,
  form({}),
  form({}, manyToAsk(150).register),
  form({ round }),
  ...notices.map(
    (notice, n): Named => [
      `${notice.kind} ${n}: of a round, some hostile`,
      (locale) => renderNotice(notice, locale, today),
    ],
  ),
];
