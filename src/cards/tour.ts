import type { AnswerOf } from '../queries/answer';
import type { QuestionOf } from '../queries/question';
import type { Ask } from './button';
import { ask } from './buttons';
import { type Page, page } from './card';
import { commandsGroup, sayCommand } from './commands';
import { examplesGroup } from './help-examples';
import type { Wording } from './wording';

/** The cards of the tour in their order, each with commands to try; none: questions that the register answers now. */
const stops: readonly (readonly [stop: string, commands: readonly string[]])[] = [
  ['ask', []],
  ['read', ['next-meeting', 'unfollowed']],
  ['change', ['update', 'new-task']],
  ['itself', ['subscribe', 'my-reminders']],
  ['private', ['my-tasks', 'settings']],
];

/** Leads back to a card of the tour from what was asked there. */
export const tourButton = (at: QuestionOf<'help'>, wording: Wording): Ask =>
  ask(wording.text('help.button.tour-again'), at, wording);

/** One card of the tour, with the way to those beside it. A card of an older tour leads to the last. */
export function tourPage(answer: AnswerOf<'help'>, wording: Wording): Page {
  const { question } = answer;
  const at = Math.min(question.page ?? 0, stops.length - 1);
  const [stop = '', commands = []] = stops[at] ?? [];
  const next = stops[at + 1];
  const title = (name: string) => wording.text(`help.tour.${name}.title`);
  const to = (words: string, to: number) => ask(words, { ...question, page: to }, wording);
  return page({
    title: wording.text('help.tour.title', { page: at + 1, pages: stops.length, title: title(stop) }),
    lead: [wording.text(`help.tour.${stop}.text`)],
    groups: [
      commands.length === 0
        ? examplesGroup(answer, wording)
        : commandsGroup(wording.text('help.try'), commands, wording),
    ],
    actions: [
      next && to(wording.text('help.button.tour-next', { title: title(next[0]) }), at + 1),
      at > 0 ? to(wording.text('help.button.tour-back'), at - 1) : undefined,
      ask(wording.text('help.button.help'), { kind: 'help', topic: 'help' }, wording),
      sayCommand(wording.text('help.button.language'), 'language', wording),
    ],
  });
}
