import type { BodyId } from '../domain/ids';
import type { AnswerOf } from '../queries/answer';
import { ask, helpButton, opening } from './buttons';
import { dotted, group, line, type Page, page } from './card';
import { clip, type Wording } from './wording';

/** Who a person is in the collaboration, as far as the register says. */
export function personPage({ people, question }: AnswerOf<'person'>, wording: Wording): Page {
  const lines = people.slice(0, 10).map(({ person, body }) => {
    const name = wording.name(body.name);
    const about = { kind: 'body' as const, body: body.id as string as BodyId, aspect: 'people' as const };
    return line({
      title: clip(person.name, 120),
      meta: dotted(clip(wording.prose(person.role), 200), name),
      open: body.kind === 'body' ? opening(name, about, wording) : null,
    });
  });
  const [first] = people;
  return page({
    title: first
      ? clip(first.person.name, 120)
      : wording.text('person.none', { name: clip(question.name, 120) }),
    lead: [first ? undefined : wording.text('person.none-lead')],
    groups: [group('', lines)],
    actions: [ask(wording.text('button.bodies'), { kind: 'bodies' }, wording), helpButton(wording)],
    ...(first
      ? { summary: `${clip(first.person.name, 120)}: ${clip(wording.prose(first.person.role), 160)}` }
      : {}),
  });
}
