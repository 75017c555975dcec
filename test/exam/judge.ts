import type { Reply } from '../../src/conversation/reply';
import type { About } from '../../src/queries/answer';

/** What a question of the exam is to be answered with. Ids not named are not looked at. */
export interface Expected {
  outcome: string;
  acceptOutcomes?: string[];
  acceptIfAnswered?: string[];
  intent: string;
  phase?: string;
  phaseAlternatives?: string[];
  clarify?: { options?: string[] };
  [ids: string]: unknown;
}
export interface ExamQuestion {
  id: string;
  lang: 'da' | 'en';
  today: string;
  text: string;
  after?: string;
  expected: Expected;
}

type Kind = keyof About;
const fields: { readonly [K in Kind]: { want: string; optional?: string } } = {
  initiatives: { want: 'initiativeIds', optional: 'optionalInitiativeIds' },
  meetings: { want: 'meetingIds', optional: 'optionalMeetingIds' },
  milestones: { want: 'dateIds', optional: 'optionalDateIds' },
  tasks: { want: 'taskIds', optional: 'optionalTaskIds' },
  decisions: { want: 'decisionIds', optional: 'optionalDecisionIds' },
  bodies: { want: 'bodyIds' },
  clusters: { want: 'clusterIds' },
  municipalities: { want: 'municipalityIds' },
  agreement: { want: 'agreementIds' },
  facts: { want: 'factIds' },
};

/** Kinds of ids that an intent wants: `exact` all and no other, `needed` all, with a few others tolerated. */
function kindsOf(intent: string): { exact: Kind[]; needed: Kind[] } {
  const [area = '', what] = intent.split('.');
  const special: { readonly [intent: string]: { exact: Kind[]; needed: Kind[] } } = {
    'initiative.involvement': { exact: ['initiatives'], needed: ['clusters', 'municipalities'] },
    'initiative.responsible': { exact: ['initiatives'], needed: ['bodies'] },
    'decision.who': { exact: [], needed: ['decisions', 'bodies'] },
    'date.when': { exact: [], needed: ['milestones'] },
    'meeting.agenda': { exact: ['meetings'], needed: ['initiatives'] },
  };
  const found = special[intent];
  if (found) return found;
  if (area === 'due') return { exact: ['milestones', 'tasks'], needed: ['meetings'] };
  if (['initiative', 'compare', 'source'].includes(area))
    return { exact: ['initiatives'], needed: what === 'status' ? ['milestones'] : [] };
  const byArea: { readonly [area: string]: { exact: Kind[]; needed: Kind[] } } = {
    date: { exact: ['milestones'], needed: ['meetings'] },
    meeting: { exact: ['meetings'], needed: [] },
    decision: { exact: ['decisions'], needed: [] },
    task: { exact: ['tasks'], needed: [] },
    body: { exact: [], needed: ['bodies'] },
    glossary: { exact: [], needed: ['bodies'] },
    cluster: { exact: ['clusters'], needed: [] },
    agreement: { exact: ['agreement'], needed: [] },
    fact: { exact: [], needed: ['facts'] },
  };
  return byArea[area] ?? { exact: [], needed: [] };
}

const listOf = (expected: Expected, field: string | undefined): string[] =>
  field ? ((expected[field] as string[] | undefined) ?? []) : [];

/** What is wrong with a reply, or `undefined` where nothing is. */
export function faultOf({ expected }: ExamQuestion, reply: Reply): string | undefined {
  const about = (kind: Kind): string[] => reply.answers.flatMap((answer) => answer.about[kind]);
  if (expected.outcome === 'clarify' && reply.outcome === 'answer' && expected.acceptIfAnswered?.length) {
    const shown = [...about('initiatives'), ...about('meetings'), ...about('clusters')];
    return shown.some((id) => expected.acceptIfAnswered?.includes(id))
      ? undefined
      : 'answered instead of asking back';
  }
  const outcomes = [expected.outcome, ...(expected.acceptOutcomes ?? [])];
  if (expected.outcome === 'out-of-scope') outcomes.push('action');
  if (!outcomes.includes(reply.outcome)) return `outcome ${reply.outcome}, expected ${outcomes.join(' or ')}`;
  if (reply.outcome === 'clarify') {
    const wanted = expected.clarify?.options?.filter((id) => /^[a-z0-9-]+$/.test(id)) ?? [];
    const offered = JSON.stringify(reply.options);
    return wanted.length === 0 || wanted.some((id) => offered.includes(`"${id}"`))
      ? undefined
      : `offered none of ${wanted}`;
  }
  if (reply.outcome !== 'answer') return undefined;
  const { exact, needed } = kindsOf(expected.intent);
  for (const kind of [...exact, ...needed]) {
    const { want: field, optional } = fields[kind];
    const want = listOf(expected, field);
    if (want.length === 0 && !(exact.includes(kind) && field in expected)) continue;
    const got = about(kind);
    const missing = want.filter((id) => !got.includes(id));
    if (missing.length > 0) return `${kind}: missing ${missing.join(', ')}`;
    const allowed = [...want, ...listOf(expected, optional)];
    const extra = [...new Set(got)].filter((id) => !allowed.includes(id));
    if (extra.length > (exact.includes(kind) ? 0 : 2 + 2 * want.length))
      return `${kind}: too many: ${extra.join(', ')}`;
  }
  const one = listOf(expected, 'initiativeIds').length === 1 ? reply.answers[0] : undefined;
  if (!expected.phase || !one) return undefined;
  const instead = one.kind === 'implementation' || one.kind === 'approvals' ? one.instead : undefined;
  const phase = one.kind === 'initiative' ? one.status?.phase : instead?.status?.phase;
  return [expected.phase, ...(expected.phaseAlternatives ?? [])].some((right) => right === phase)
    ? undefined
    : `phase ${phase}, expected ${expected.phase}`;
}
