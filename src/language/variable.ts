import { addDays, type Day, monthOf, yearOf } from '../domain/day';
import type { QuestionKind, QuestionOf } from '../queries/question';
import { meetingBeside, meetingOn } from './neighbours';
import type { Said } from './said';
import { says } from './says';
import { agreementOf } from './shapes/agreements';
import { clustersSaid } from './shapes/digest';
import type { Asked } from './shapes/shape';

/** Fields that take what was said; `undefined` where nothing was said of them. */
export type Change = Record<string, unknown> | undefined;

/** `change` where something was said that makes it. */
const where = (something: unknown, change: Change): Change => (something === undefined ? undefined : change);

/** What each kind of question lets be changed: the fields that take what was said. */
export const changes: {
  [K in QuestionKind]?: (said: Said, asked: Asked, previous: QuestionOf<K>) => Change[];
} = {
  due: ({ parties, focusAreas, time, overdue }, { today }) => [
    where(parties, { parties }),
    where(focusAreas, { focusAreas }),
    where(overdue, { overdueOnly: true, period: { from: null, to: addDays(today, -1) }, apart: undefined }),
    time,
  ],
  tasks: ({ parties, focusAreas, time, overdue, count, phases }) => [
    where(parties, { parties }),
    where(focusAreas, { focusAreas }),
    time && { due: time.period, apart: time.apart },
    where(overdue, { overdue }),
    where(count, { count }),
    where(phases?.includes('completed') || undefined, { states: ['done'] }),
  ],
  initiatives: ({
    clusters,
    municipalities,
    bodies,
    parties,
    focusAreas,
    phases,
    kinds,
    past,
    sort,
    count,
  }) => [
    where(clusters, { clusters, municipalities: undefined }),
    where(municipalities, { municipalities, clusters: undefined }),
    where(bodies, { parties }),
    where(focusAreas, { focusAreas }),
    where(phases, { phases }),
    where(kinds, { kinds }),
    past,
    where(sort, { sort }),
    where(count, { count }),
  ],
  decisions: ({ bodies, focusAreas, time, count }, { slots, reader }) => {
    const meeting = meetingOn(slots, reader.vocabulary);
    return [
      where(focusAreas, { focusAreas }),
      where(bodies, { bodies, meeting: undefined }),
      time && { period: time.period, meeting: undefined },
      meeting && { kind: 'decisions', meeting, bodies: undefined, period: undefined },
      where(count, { count }),
    ];
  },
  meetings: ({ bodies, time, which, count }) => [
    where(bodies, { bodies }),
    where(which, { which }),
    time && { period: time.period, which: 'all' },
    where(count, { count }),
  ],
  meeting: ({ bodies = [] }, { reader, slots }, { meeting }) => {
    const next = meetingBeside(meeting, bodies, reader.vocabulary, says(slots.folded.text, 'before'));
    return [next && { meeting: next }];
  },
  milestones: ({ focusAreas, time, types }) => [
    where(focusAreas, { focusAreas }),
    time && { period: time.period },
    where(types, { types }),
  ],
  changes: ({ focusAreas, time }) => [where(focusAreas, { focusAreas }), time && { since: time.period }],
  'weekly-digest': ({ bodies, focusAreas, time }, { slots, today }) => {
    const from = time?.period.from;
    const clusters = clustersSaid(slots);
    return [
      where(clusters[0], { clusters }),
      where(bodies, { bodies }),
      where(focusAreas, { focusAreas }),
      from && from <= today ? { since: from } : undefined,
    ];
  },
  orders: ({ focusAreas, time }) => [
    where(focusAreas, { focusAreas }),
    time?.period.from ? { year: yearOf(time.period.from) } : undefined,
  ],
  'deadline-chain': ({ bodies, time }) => [
    where(bodies, { target: 'meeting', body: bodies?.[0], day: undefined, receiver: undefined }),
    where(time, { day: time?.period.from ?? undefined }),
  ],
  body: ({ bodies }) => [where(bodies, { body: bodies?.[0] })],
  cluster: ({ clusters }, { slots }, { cluster }) => [
    where(clusters, { cluster: clusters?.[0] }),
    slots.has('municipality') ? { kind: 'municipalities', cluster } : undefined,
  ],
  municipality: ({ municipalities }) => [where(municipalities, { municipality: municipalities?.[0] })],
  agreement: ({ focusAreas }, asked, previous) => {
    const agreement = agreementOf(asked, previous.part);
    const area = asked.reader.vocabulary.areas.find(({ id }) => focusAreas?.includes(id));
    return [
      agreement && { agreement, focusArea: undefined },
      area?.agreement ? { agreement: area.agreement, focusArea: area.id } : undefined,
    ];
  },
  plan: ({ focusAreas, time }) => [
    time?.period.from ? { year: yearOf(time.period.from) } : undefined,
    where(focusAreas, { focusArea: focusAreas?.[0], goal: undefined }),
  ],
  year: ({ parties, focusAreas, time }) => [
    where(parties, { parties, mine: undefined }),
    where(focusAreas, { focusAreas }),
    time?.period.from ? yearAndMonth(time.period.from, time.period.to) : undefined,
  ],
  measurements: ({ focusAreas }) => [
    where(focusAreas, { focusArea: focusAreas?.[0], goal: undefined, indicator: undefined }),
  ],
  implementation: ({ clusters }) => [where(clusters, { cluster: clusters?.[0] })],
  approvals: ({ municipalities }) => [where(municipalities, { party: municipalities?.[0] })],
  people: ({ clusters, municipalities }) => [
    where(clusters, { cluster: clusters?.[0], ...only }),
    where(municipalities, { party: municipalities?.[0], ...only }),
  ],
  history: ({ time }) => [time && { since: time.period }],
  initiative: ({ bodies, clusters, municipalities, past }, { reader }, { aspect }) => {
    const place = clusters?.[0] ?? municipalities?.[0];
    const [body] = bodies ?? [];
    const match = reader.vocabulary.bodies.find(({ id }) => id === body)?.abbreviations[0];
    return [
      where(place, { aspect: 'places', place, also: undefined, match: undefined, dateTypes: undefined }),
      where(body && match && (aspect === 'dates' || aspect === 'meetings') ? match : undefined, { match }),
      aspect === 'status' ? past : undefined,
    ];
  },
};

/** A year, and its month where no more than that was said. */
const yearAndMonth = (from: Day, to: Day | null): Change => ({
  year: yearOf(from),
  month: to?.slice(0, 7) === from.slice(0, 7) ? monthOf(from) : undefined,
});

/** Who may change one thing, and no other beside. */
const only = { initiative: undefined };
