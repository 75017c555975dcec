import fs from 'node:fs';
import path from 'node:path';
import { renderAnswer, renderNotice } from '../../src/cards/render';
import { textsOf } from '../../src/cards/wording';
import { unreadableReasons } from '../../src/documents/unreadable';
import { initiativeKinds, signals } from '../../src/domain/initiative';
import { agendaItem, decision, meeting } from '../../src/domain/meeting';
import { roles } from '../../src/domain/person';
import { phases } from '../../src/domain/phase';
import { milestoneType, task, taskState } from '../../src/domain/task';
import { everyDocument } from '../documents/material';
import { everyChangeCard } from './change-material';
import { register, today } from './material';
import { everyMissedCard } from './missed-material';
import { everyNotice } from './notices';
import { everyPlanCard } from './plan-material';
import { everySample } from './samples';

const keys = [...textsOf('da').keys()];

/** Words for values that records hold: used when a record holds them, whether a sample does or not. */
const forValues = [
  ...phases.map((phase) => `phase.${phase}`),
  ...initiativeKinds.flatMap((kind) => [`initiative-kind.${kind}`, `initiative-kinds.${kind}`]),
  ...taskState.options.map((state) => `state.${state}`),
  ...task.shape.assigneeBasis.options.map((basis) => `assignee-basis.${basis}`),
  ...[...register.task.values()].map(({ assignee }) => `assignee.${assignee}`),
  ...milestoneType.options.map((type) => `milestone.${type}`),
  ...decision.shape.kind.options.map((kind) => `decision.${kind}`),
  ...agendaItem.shape.type.options.flatMap((type) => [`agenda.${type}`, `document.wanted.${type}`]),
  ...meeting.shape.state.options.map((state) => `meeting-state.${state}`),
  'tense.superseded',
  ...[...register.body.values()].map(({ level }) => `body-level.${level}`),
  ...roles.map((role) => `role.${role}`),
  ...signals.map((signal) => `signal.${signal}`),
  ...unreadableReasons.map((reason) => `import.refused.${reason}`),
];

/** Used on a card of no sample: what is said of days near today, and what Danish never needs to say. */
const elsewhere = [
  // Where a collaboration chose a short limit.
  ...['status.days.one', 'status.days.other'],
  // Where a digest before a meeting would fall on a weekend.
  'digest.off-weekend',
  ...['days.today', 'days.tomorrow', 'days.yesterday', 'note.quoted'],
  ...['change.more.one', 'change.more.other', 'change.place.channel', 'change.place.group'],
  // In the line for a channel.
  ...['reminders.overdue-line', 'reminders.due-line', 'reminders.more-line.one', 'reminders.more-line.other'],
  'reminders.write-line',
  ...['value.yes', 'value.no', 'value.lead.false'],
  // More choices than any sample has, and a history that a merged
  // initiative brought along, somebody of
  // whom only the configuration tells: they have tests of their own.
  ...['form.cut', 'label.merged-history', 'people.unnamed', 'people.configured'],
  // Only where some are chosen already: they are then boxes.
  ...['add-agenda-item', 'subscribe', 'edit-subscription'].map((kind) => `form.${kind}.initiatives`),
  // On pages of the web, which have tests of their own.
  ...keys.filter((key) => key.startsWith('web.')),
  // Suggested to be written next, which has a test of its own.
  ...keys.filter((key) => key.startsWith('next.')),
  // In a dialog alone, which has tests of its own.
  'help.button.tour-again',
  // On Teams' own card for a file.
  ...['file.description', 'file.written-anew'],
  // Where only some of its numbers are set.
  'form.set-deadline-rule.chain-assumed',
  // A sample makes several tasks at once, which is worded by its number.
  'changed.create-task',
  // Made from files alone: shown in a test of its own.
  ...['changed.import-plan', 'change.imported'],
  // Beside cards, for those who cannot press what stands on them.
  ...['in-words.press', 'in-words.fill-in', 'in-words.mark'],
  // Once the day has come on which others take over.
  'hint.left-over',
];

/** The keys that the samples look up; of a pair of numbers both count as used. */
async function lookedUp(): Promise<Set<string>> {
  const get = jest.spyOn(textsOf('da') as Map<string, string>, 'get');
  for (const [, answer] of everySample)
    for (const of of ['time', 'awaited', 'fact'] as const)
      renderAnswer(answer, 'da', {
        text: 'hvad sker der',
        previous: undefined,
        unused: [{ words: 'i 2023', of }],
      });
  for (const [, notice] of everyNotice) renderNotice(notice, 'da', today);
  for (const [, render] of [...everyMissedCard, ...everyPlanCard, ...everyChangeCard]) render('da');
  await everyDocument('da');
  const used = get.mock.calls.map(([key]) => key);
  get.mockRestore();
  return new Set(used.flatMap((key) => [key, key.replace(/one$/, 'other'), key.replace(/other$/, 'one')]));
}

describe('the texts', () => {
  it('have the same keys in both languages', () => {
    expect([...textsOf('en').keys()].sort()).toEqual([...keys].sort());
  });

  it('have the same placeholders in both languages', () => {
    const placeholders = (text: string | undefined) => (text?.match(/\{\w+\}/g) ?? []).sort();
    for (const key of keys)
      expect([key, placeholders(textsOf('en').get(key))]).toEqual([
        key,
        placeholders(textsOf('da').get(key)),
      ]);
  });

  it('are all used', async () => {
    const used = new Set([...(await lookedUp()), ...forValues, ...elsewhere]);
    expect(keys.filter((key) => !used.has(key))).toEqual([]);
  });

  it('word every value that a record can hold, but those that need no word', () => {
    const unsaid = ['assignee-basis.explicit', 'assignee-basis.not-stated', 'decision.decision'];
    expect(forValues.filter((key) => !keys.includes(key) && !unsaid.includes(key))).toEqual([]);
  });

  it('leave no visible word to a template', () => {
    const folder = path.join(__dirname, '../../cards');
    const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const templates = files.filter((file) => file.endsWith('.json') && !file.startsWith('text'));
    expect(templates.length).toBeGreaterThan(20);
    for (const file of templates) {
      const texts = fs.readFileSync(path.join(folder, file), 'utf8').match(/"text": "[^"]*"/g) ?? [];
      expect(texts.filter((text) => /[a-zæøå]/i.test(text.slice(9).replace(/\$\{\w+\}/g, '')))).toEqual([]);
    }
  });
});
