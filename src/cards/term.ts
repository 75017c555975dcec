import type { BodyId } from '../domain/ids';
import type { AnswerOf } from '../queries/answer';
import { ask, helpButton } from './buttons';
import { type Page, page } from './card';
import { capital, clip, type Wording } from './wording';

/** A term of the field, explained; that no source gives the explanation, or none is known yet, is said. */
export function termPage({ term, definition, body }: AnswerOf<'term'>, wording: Wording): Page {
  const about = (aspect: 'role' | 'work') =>
    body?.kind === 'body'
      ? ask(
          wording.text(`button.body-${aspect}`),
          { kind: 'body', body: body.id as string as BodyId, aspect },
          wording,
        )
      : undefined;
  const shorts = term.abbreviations.slice(0, 4).map((short) => clip(short, 30));
  return page({
    title: capital(wording.name(term.name)),
    lead: [definition ? wording.prose(definition) : wording.text('term.unexplained')],
    facts: [{ label: wording.text('label.abbreviations'), value: shorts.join(', ') }],
    notes: [term.inSources ? undefined : wording.text('term.general')],
    actions: [about('role'), about('work'), helpButton(wording)],
  });
}
