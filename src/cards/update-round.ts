import { type AnswerOf, pageSize, type RoundLine } from '../queries/answer';
import { ask, paging } from './buttons';
import { group, type Line, line, type Page, page } from './card';
import { longDay } from './days';
import { openInitiative } from './lines';
import { clip, type Wording } from './wording';

type Round = AnswerOf<'update-round'>;

/** Names told of in a sentence. */
const mostNames = 8;

/** A round of requests for a status: how many have answered, who has not, and each initiative with its answer. */
export function updateRoundPage(answer: Round, wording: Wording): Page {
  const { list, answered, isGone, question, by, on, meeting } = answer;
  const total = list.total;
  const open = list.items.filter((one) => one.answer === undefined);
  const done = list.items.filter((one) => one.answer !== undefined);
  const title = isGone ? wording.text('round.gone') : wording.text('round.title', { answered, total });
  return page({
    title,
    subtitle: meeting ? wording.text('round.before', { meeting: clip(wording.name(meeting), 120) }) : '',
    lead: [
      wording.text('round.by', { name: clip(by, 80), day: longDay(on, wording.locale) }),
      isGone ? wording.text('round.gone-lead') : missingInWords(answer, wording),
      answer.reminded && !isGone
        ? wording.text('round.reminded', { day: longDay(answer.reminded, wording.locale) })
        : undefined,
    ],
    groups: [
      group(
        wording.text(isGone ? 'round.unanswered' : 'round.open'),
        open.map((one) => roundLine(one, isGone, wording)),
      ),
      group(
        wording.text('round.done'),
        done.map((one) => roundLine(one, isGone, wording)),
      ),
    ],
    actions: [
      ...paging(list, question, pageSize, wording),
      ask(wording.text('button.see-now'), question, wording),
      ask(wording.text('button.stale'), { kind: 'freshness', by: 'lead' }, wording),
    ],
  });
}

function missingInWords({ missing }: Round, wording: Wording): string {
  if (missing.length === 0) return wording.text('round.all');
  const names = missing.slice(0, mostNames).map((name) => clip(name, 60));
  const left = missing.length - names.length;
  const all = left > 0 ? [...names, wording.count('round.others', left)] : names;
  return wording.text('round.missing', { names: wording.list(all) });
}

/** An initiative of a round; nobody waits for an answer any more where that is gone. */
function roundLine({ initiative, person, answer }: RoundLine, isGone: boolean, wording: Wording): Line {
  return line({
    title: wording.name(initiative.title),
    mark: answer ? wording.text('round.answered') : isGone ? '' : wording.text('round.awaited'),
    tone: answer ? 'good' : 'warning',
    meta: answer
      ? wording.text('round.told', { name: clip(answer.by, 80), day: longDay(answer.on, wording.locale) })
      : clip(person, 80),
    open: openInitiative([initiative], 'status', wording),
  });
}
