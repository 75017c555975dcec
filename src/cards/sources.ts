import type { AnswerOf } from '../queries/answer';
import { ask, helpButton } from './buttons';
import { dotted, group, line, type Page, page } from './card';
import { asOfInWords } from './days';
import { clip, type Wording } from './wording';

/** What the register was read from. */
export function sourcesPage({ sources }: AnswerOf<'sources'>, wording: Wording): Page {
  const lines = sources.slice(0, 20).map((source) =>
    line({
      title: clip(source.title, 240),
      meta: dotted(asOfInWords(source.asOf, wording), clip(wording.prose({ da: source.publisher }), 160)),
      details: [clip(wording.prose(source.what), 300)],
      open: ask(
        wording.text('sources.open', { name: clip(source.title, 60) }),
        { kind: 'initiatives', source: source.id },
        wording,
      ),
    }),
  );
  return page({
    title:
      sources.length === 0 ? wording.text('sources.none') : wording.count('sources.title', sources.length),
    groups: [group('', lines)],
    actions: [helpButton(wording)],
  });
}
