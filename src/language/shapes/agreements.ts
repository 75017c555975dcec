import type { AgreementId, FocusAreaId } from '../../domain/ids';
import { contains } from '../../domain/span';
import type { QuestionOf } from '../../queries/question';
import type { Cue } from '../cue';
import { fittest } from './by-words';
import { goalOf } from './goals';
import { type Asked, asking, lean, type Shape } from './shape';
import { agreementKinds, saysAgreement, type TopicReading, topicOf } from './topic';

type Part = QuestionOf<'agreement'>['part'];
const parts: readonly [Cue, Part][] = [
  ['national-goal', 'national-goals'],
  ['national-indicator', 'national-indicators'],
  ['vision', 'visions'],
  ['principle', 'principles'],
  ['indicator', 'indicators'],
  ['focus-area', 'focus-areas'],
  ['goal', 'goals'],
  ['follow-up', 'follow-up'],
  ['party-to', 'parties'],
  ['valid', 'validity'],
];
/** Parts that only agreements have: they need not be told that an agreement is meant. */
const ownParts: readonly Part[] = ['visions', 'focus-areas', 'national-goals', 'national-indicators'];

/** What a health agreement lays down: visions, goals, indicators, principles … */
export const agreements: Shape = (asked) => {
  const { slots, reader, previous } = asked;
  const said = parts.filter(([cue]) => slots.has(cue)).map(([, each]) => each);
  // "The goals of the digital focus area".
  const inArea = said.find((each) => each !== 'focus-areas' && slots.areas.length > 0);
  const part =
    inArea ?? said[0] ?? (slots.has('ending', 'in-force') && slots.has('when') ? 'validity' : undefined);
  const area = reader.vocabulary.areas.find(({ id, agreement }) => agreement && slots.areas.includes(id));
  const topic = topicOf(asked);
  const titled = topic.kind === 'one' && topic.named ? agreementCalled(topic.id, asked) : undefined;
  const spoken =
    titled !== undefined ||
    slots.has('agreement') ||
    slots.agreements.length > 0 ||
    (previous?.kind === 'agreement' && slots.has('follow', 'it')) ||
    (part !== undefined && isTheAgreement(asked, topic));
  const agreement = titled ?? agreementOf(asked, part, area?.agreement);
  const goal = part === 'indicators' || part === 'goals' ? goalOf(asked, agreement) : undefined;
  const bare = part === 'principles' && topic.kind !== 'one';
  if (!spoken && !(part && (ownParts.includes(part) || area || (goal && !slots.has('initiative')) || bare)))
    return undefined;
  // "Is the psychiatry discharge agreement signed": more is named than the area.
  const beyond = slots.content.some((word) => !slots.areaWords.includes(word));
  if (part === 'parties' && area && topic.kind === 'one' && beyond && !titled) return undefined;
  const other = topic.kind === 'one' && topic.named && titled === undefined;
  // "The goals for data sharing in the new agreement": the agreement is named, and what lies in it.
  const outright = slots.agreements.length > 0 && slots.kinds.length === 0 && !slots.has('initiative');
  const ofIt = part !== 'focus-areas' || slots.has('agreement') || outright;
  if (!agreement || (other && !(part && ((ownParts.includes(part) && ofIt) || goal || outright))))
    return undefined;
  if (
    !part &&
    (slots.has(
      'status',
      'when',
      'lead',
      'history',
      'order',
      'task',
      'decision',
      'in-force',
      'change',
      'approved',
      'source',
    ) ||
      slots.bodies.length > 0)
  )
    return undefined;
  return asking(
    lean({
      kind: 'agreement' as const,
      agreement,
      part: part ?? 'overview',
      focusArea: goal ? undefined : area?.agreement === agreement ? area.id : areaTold(asked, agreement),
      goal,
    }),
  );
};

/** The focus area of an agreement that is spoken of in the words of its title, and all of those it is spoken of in. */
function areaTold({ slots, reader }: Asked, agreement: AgreementId): FocusAreaId | undefined {
  const own = reader.vocabulary.areas.filter((one) => one.agreement === agreement);
  const said = new Set(slots.content.map(({ stem }) => stem));
  const { things, held } = fittest(
    own.map((area) => ({ ...area, text: area.title })),
    said,
  );
  return said.size > 0 && held === said.size && things.length === 1 ? things[0]?.id : undefined;
}

/** An agreement is on the work plan too, as an initiative of the same id. */
const agreementCalled = (id: string, { reader }: Asked): AgreementId | undefined =>
  reader.vocabulary.agreements.find((agreement) => String(agreement.id) === id)?.id;

/** "The goals of the agreement", said of no initiative that is an agreement: the health agreement is meant. */
function isTheAgreement({ slots, reader }: Asked, topic: TopicReading): boolean {
  const spokenOf = topic.kind === 'one' && !topic.named ? topic.id : undefined;
  const group = reader.vocabulary.initiatives.find(({ id }) => id === spokenOf)?.group;
  const isNone = slots.content.length === 0 && topic.kind !== 'several';
  return isNone && saysAgreement(slots) && !(group && agreementKinds.includes(group));
}

/** The agreement meant: named, new or old, that of the focus area, or the one in force today. */
export function agreementOf(
  { slots, reader, today, previous }: Asked,
  part?: Part,
  ofArea?: AgreementId,
): AgreementId | undefined {
  const all = [...reader.vocabulary.agreements].sort((a, b) =>
    (a.valid.from ?? '') < (b.valid.from ?? '') ? -1 : 1,
  );
  if (slots.agreements[0]) return slots.agreements[0];
  const year = slots.dates.mentions.find(({ grain }) => grain === 'year')?.bare.from;
  const ofYear = year && all.find(({ valid }) => contains(valid, year));
  if (ofYear) return ofYear.id;
  // "The agreement that kicks in in January".
  const bound = slots.has('ending') ? 'to' : slots.has('beginning', 'in-force', 'valid') ? 'from' : undefined;
  const { when } = slots;
  const bounded =
    bound && when && all.find(({ valid }) => valid[bound] !== null && contains(when.bare, valid[bound]));
  if (bounded) return bounded.id;
  const old = slots.words.some(({ stem }) =>
    ['gaml', 'gammel', 'tidlig', 'forrig', 'old', 'previous', 'former'].includes(stem),
  );
  if (old) return all[0]?.id;
  if (slots.has('new', 'next') && !slots.has('current')) return all.at(-1)?.id;
  if (ofArea) return ofArea;
  if (previous?.kind === 'agreement') return previous.agreement;
  const current = all.find(({ valid }) => contains(valid, today)) ?? all.at(-1);
  if (part && current && !current.parts.includes(part))
    return all.find(({ parts: held }) => held.includes(part))?.id ?? current.id;
  return current?.id;
}
