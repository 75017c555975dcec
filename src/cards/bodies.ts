import type { Body } from '../domain/body';
import { type AnswerOf, pageSize } from '../queries/answer';
import { ask, helpButton, meetingsButton, opening, paging } from './buttons';
import { dotted, group, line, type Page, page } from './card';
import { clip, type Wording } from './wording';

/** The bodies of the collaboration. */
export function bodiesPage({ list, question }: AnswerOf<'bodies'>, wording: Wording): Page {
  const lines = list.items.map((body) => {
    const name = wording.name(body.name);
    return line({
      title: name,
      meta: dotted(
        body.abbreviations
          .slice(0, 2)
          .map((short) => clip(short, 20))
          .join(', '),
        clip(levelOf(body, wording), 60),
      ),
      open: opening(name, { kind: 'body', body: body.id, aspect: 'role' }, wording),
    });
  });
  return page({
    title: list.total === 0 ? wording.text('bodies.none') : wording.count('bodies.title', list.total),
    groups: [group('', lines)],
    actions: [
      ...paging(list, question, pageSize, wording),
      meetingsButton(wording),
      ask(wording.text('button.clusters'), { kind: 'clusters' }, wording),
      helpButton(wording),
    ],
  });
}

/** What kind of body it is; a word of somebody's own is quoted. */
const levelOf = ({ level }: Body, wording: Wording): string => {
  const key = `body-level.${level}`;
  return wording.has(key) ? wording.text(key) : wording.prose({ da: level });
};
