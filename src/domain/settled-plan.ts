import { day } from './day';
import { type ClusterId, clusterId, focusAreaId, type InitiativeId, initiativeId, partyId } from './ids';
import { phase } from './phase';
import { comparedWith, type PlanDoubt, type PlanItem } from './plan-item';
import { partyOf, type Register } from './register';
import { liveInitiative, type ToldInPlan } from './work-plan';

/** Answers that are no choice from a list: it is a new one, what is asked about is left out, it is as the row says. */
const isNew = 'new';
const leftOut = 'skip';
const asWritten = 'yes';

/** What can be answered to a doubt besides ids, phases and days. */
export function answersTo(about: PlanDoubt['about']): readonly string[] {
  if (about === 'initiative') return [isNew, leftOut];
  return about === 'twice' || about === 'parts' || about === 'newer' ? [asWritten, leftOut] : [leftOut];
}

/** A row after an answer: what is left of it, that nothing is, or `undefined` for an answer that cannot be. */
export type Settled = PlanItem | 'left-out' | undefined;

/**
 * A row after somebody answered one of its doubts: an id, a phase (a day, ids with commas), or one of `answersTo`. To
 * leave out what a doubt is about leaves that field as it is; where it is about the whole row, that is left out.
 */
export function settled(
  item: PlanItem,
  about: PlanDoubt['about'],
  answer: string,
  register: Register,
): Settled {
  if (!item.doubts.some((one) => one.about === about)) return undefined;
  const left: PlanItem = { ...item, doubts: item.doubts.filter((one) => one.about !== about) };
  const isLeftOut = answer === leftOut;
  const put = (told: ToldInPlan | undefined): Settled =>
    isLeftOut ? left : told && compared({ ...left, told: { ...item.told, ...told } }, register);
  switch (about) {
    case 'initiative':
      return whichOne(left, answer, register);
    case 'twice':
      return isLeftOut ? 'left-out' : answer === asWritten ? left : undefined;
    case 'parts':
    case 'newer':
      return isLeftOut ? withoutStatus(left) : answer === asWritten ? left : undefined;
    case 'phase':
      return put(read(phase, answer, (one) => ({ phase: one })));
    case 'area':
      // A new initiative belongs somewhere; it is left out as a whole.
      return isLeftOut ? 'left-out' : put(inRegister(register, answer));
    case 'due':
      return put(read(day, answer, (one) => ({ due: one })));
    case 'lead':
      return put(read(partyId, answer, (one) => (partyOf(register, one) ? { lead: one } : undefined)));
    case 'clusters':
      return put(clustersIn(register, answer));
  }
}

function read<T>(
  schema: { safeParse(text: unknown): { data?: T | undefined } },
  text: string,
  told: (value: T) => ToldInPlan | undefined,
) {
  const { data } = schema.safeParse(text);
  return data === undefined ? undefined : told(data);
}

function clustersIn(register: Register, answer: string): ToldInPlan | undefined {
  const ids = answer.split(',').map((one) => clusterId.safeParse(one.trim()).data);
  const clusters = ids.filter((id): id is ClusterId => id !== undefined && register.cluster.has(id));
  return clusters.length === ids.length ? { clusters } : undefined;
}

function inRegister(register: Register, answer: string): ToldInPlan | undefined {
  const id = focusAreaId.safeParse(answer).data;
  return id !== undefined && register.area.has(id) ? { area: id } : undefined;
}

/** The row of an initiative that was chosen, or of a new one. */
function whichOne(left: PlanItem, answer: string, register: Register): Settled {
  if (answer === leftOut) return 'left-out';
  if (answer === isNew) {
    const lacksArea = left.told.area === undefined && !left.doubts.some(({ about }) => about === 'area');
    const asked: PlanDoubt = { about: 'area', words: left.words, options: [...register.area.keys()] };
    return lacksArea ? { ...left, doubts: [...left.doubts, asked] } : left;
  }
  const id: InitiativeId | undefined = initiativeId.safeParse(answer).data;
  if (id === undefined || !liveInitiative(register, id)) return undefined;
  // What it is called in the file is how somebody wrote it, not what it is to be called.
  const { title: _title, ...told } = left.told;
  return compared(
    { ...left, initiative: id, told, doubts: left.doubts.filter(({ about }) => about !== 'area') },
    register,
  );
}

/** A row compared anew; a phase that a status tells is asked about no more where the status is none. */
function compared(item: PlanItem, register: Register): PlanItem {
  if (item.initiative === undefined) return item;
  const { told, before } = comparedWith(register, item.initiative, item.told);
  return { ...item, told, before };
}

function withoutStatus(item: PlanItem): PlanItem {
  const { status: _status, asOf: _asOf, phase: _phase, ...told } = item.told;
  return { ...item, told, doubts: item.doubts.filter(({ about }) => !ofStatus.has(about)) };
}

const ofStatus: ReadonlySet<PlanDoubt['about']> = new Set(['parts', 'newer', 'phase']);
