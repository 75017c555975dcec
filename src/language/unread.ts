import { nearest } from './nearest';
import { optionsOf } from './shapes/initiative';
import { type Asked, type Reading, saidTopic } from './shapes/shape';
import { idsOf, topicOf } from './shapes/topic';
import type { Slots } from './slots';
import type { ReadingOption } from './understanding';
import { stemOf } from './words';

/** Nothing claimed it: say so, with the nearest true things. */
export function unread(asked: Asked, claimed: (asked: Asked) => Reading | undefined): Reading {
  const { slots, reader } = asked;
  const topic = topicOf(asked);
  const words = saidTopic(slots);
  const known = slots.content.filter(
    ({ stem, text }) => reader.topics.knows(stem) || reader.topics.knows(stemOf(text)),
  );
  if (topic.kind !== 'none' && known.length > 0)
    return { outcome: 'unknown-topic', words, nearest: nearest(asked, idsOf(topic)) };
  const aboutUs = slots.has(
    'status',
    'lead',
    'involved',
    'meeting',
    'agenda',
    'decision',
    'task',
    'due',
    'initiative',
    'order',
    'evaluation',
    'cluster',
    'municipality',
    'approved',
    'parts',
    'effect',
    'history',
    'milestone',
  );
  if (slots.content.length > 0 && (aboutUs || slots.areas.length > 0))
    return { outcome: 'unknown-topic', words, nearest: nearest(asked, []) };
  if (slots.content.length === 0 && slots.has(...ofOne)) return whichOne(asked);
  if (slots.content.length > 0) return { outcome: 'out-of-scope', topic: 'other', nearest: [] };
  return {
    outcome: 'not-understood',
    nearest: [...asList(asked, claimed), ...nearest(asked, [])].slice(0, 4),
  };
}

/** Facts that are always of one initiative. */
const ofOne = ['status', 'lead', 'effect', 'set-up', 'parts'] as const;

/** "Hvem er tovholder": a fact of one initiative, and nobody said of which. Those that people work on are offered. */
function whichOne(asked: Asked): Reading {
  const { slots, reader } = asked;
  const running = reader.vocabulary.initiatives.filter(({ finished, parent }) => !finished && !parent);
  const worked = [...running.filter(({ edited }) => edited), ...running.filter(({ edited }) => !edited)];
  const ids = worked.slice(0, 3).map(({ id }) => id);
  const options: ReadingOption[] = [
    ...optionsOf(asked, ids),
    { label: undefined, question: { kind: 'initiatives' } },
  ];
  return { outcome: 'clarify', about: 'initiative', words: slots.folded.original.trim(), options };
}

/** The list that would be meant if one were asked for ("de igangsatte"). */
function asList(asked: Asked, claimed: (asked: Asked) => Reading | undefined): ReadingOption[] {
  const { slots } = asked;
  const has: Slots['has'] = (...cues) => cues.includes('list') || slots.has(...cues);
  const reading = claimed({ ...asked, slots: { ...slots, has } });
  return reading?.outcome === 'question' ? [{ label: undefined, question: reading.question }] : [];
}
