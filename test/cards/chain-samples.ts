import type { Day } from '../../src/domain/day';
import type { AnyRecord } from '../../src/domain/record';
import { growRegister, type Register, registerOf } from '../../src/domain/register';
import type { Answer } from '../../src/queries/answer';
import { ask } from '../../src/queries/ask';
import { question } from '../../src/queries/question';
import { seedRecords } from '../../src/seed/seed';
import { sample } from './agreement-samples';
import { meetingOf, register, today } from './material';

const planned = (body: string, day: string): AnyRecord =>
  ({
    type: 'meeting',
    record: { ...meetingOf('ssu-2023-12-01'), id: `${body}-${day}`, body, when: { from: day, to: day } },
  }) as AnyRecord;
const rule = {
  type: 'rule',
  record: {
    ...{ id: 'ssg', body: 'ssg', knownFrom: today, evidence: [], draftDays: 1 },
    ...{ paper: { count: 1, unit: 'working-days' }, agenda: { count: 7, unit: 'days' } },
  },
} as unknown as AnyRecord;

/** The shipped register with the meetings of the next spring, and a rule of SSG's. */
const spring = registerOf([
  ...seedRecords(),
  ...[planned('ssg', '2024-02-05'), planned('ssu', '2024-03-15'), planned('ssg', '2024-05-06')],
  rule,
]);

const chain = (asked: object, from: Register = register, on: Day = today): Answer =>
  ask(from, question.parse({ kind: 'deadline-chain', target: 'meeting', ...asked }), { today: on });

/** Chains of deadlines: that fit, are tight, need a meeting, or are broken; towards a meeting or an entry into force. */
export const chainSamples = [
  sample(
    'that fits',
    chain({ body: 'ssu', day: '2024-03-15', initiative: 'forebyggelse-behandling-selvskade' }, spring),
  ),
  sample('that is tight', chain({ body: 'ssg', day: '2024-02-05' }, spring, '2024-02-02' as Day)),
  sample('that needs a meeting', chain({ body: 'ssu', day: '2024-06-03' })),
  sample(
    'that is broken while others are planned',
    chain({ body: 'ssu', day: '2023-12-01' }, spring, '2023-11-20' as Day),
  ),
  sample('towards the next meeting', chain({ body: 'ssu' })),
  sample('of a meeting that prepares', chain({ body: 'ssg', day: '2024-02-05' })),
  sample('towards a day long gone', chain({ body: 'ssu', day: '2022-12-01' })),
  sample('of a body with no deadlines', chain({ body: 'hospitalerne' })),
  sample('of a body that meets on no day', chain({ body: 'klyngestyregrupper' })),
  sample('of one body alone', chain({ body: 'regionsraadet', day: '2024-01-24' })),
  sample('towards an entry into force', chain({ target: 'in-force', day: '2024-07-01', receiver: 'ssg' })),
  sample('towards one that is too early', chain({ target: 'in-force', day: '2024-01-01', receiver: 'ssg' })),
  sample('of what can be had soonest', chain({ target: 'in-force' })),
  sample('in an empty register', chain({ target: 'in-force' }, growRegister())),
];
