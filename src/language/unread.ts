import { nearest } from './nearest';
import { type Asked, asking, type Reading, saidTopic } from './shapes/shape';
import { topicOf } from './shapes/topic';
import { stemOf } from './words';

/** Nothing claimed it: say so, with the nearest true things. */
export function unread(asked: Asked): Reading {
  const { slots, reader } = asked;
  const topic = topicOf(asked);
  const words = saidTopic(slots);
  const known = slots.content.filter(
    ({ stem, text }) => reader.topics.knows(stem) || reader.topics.knows(stemOf(text)),
  );
  if (topic.kind === 'one') return asking({ kind: 'initiative', initiative: topic.id, aspect: 'status' });
  if (topic.kind !== 'none' && known.length > 0)
    return { outcome: 'unknown-topic', words, nearest: nearest(asked, topic.ids) };
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
  if (slots.content.length > 0 && aboutUs)
    return {
      outcome: 'unknown-topic',
      words,
      nearest: nearest(asked, topic.kind === 'weak' ? topic.ids : []),
    };
  if (slots.content.length > 0) return { outcome: 'out-of-scope', topic: 'other', nearest: [] };
  return { outcome: 'not-understood', nearest: nearest(asked, []) };
}
