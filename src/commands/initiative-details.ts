import type { InitiativeId, PartyId } from '../domain/ids';
import { clusterId, municipalityId } from '../domain/ids';
import type { Initiative, Place } from '../domain/initiative';
import { isLive } from '../domain/live';
import type { Prose } from '../domain/prose';
import type { Register } from '../domain/register';
import type { DatedText } from '../domain/source';
import { type Actor, type Circumstances, type Refusal, wrong } from './command';
import type { ToldOfInitiative } from './initiative-commands';
import { reporting } from './reporting';
import { reworded } from './reworded';

type Refused = { ok: false; refusal: Refusal };

/** What is wrong with where an initiative is said to belong; `own` is its id, where it is there already. */
export function belongingRefusal(
  { focusArea, goal, places, parent }: ToldOfInitiative,
  own: InitiativeId | undefined,
  register: Register,
): Refused | undefined {
  const area = register.area.get(focusArea);
  if (!area || !isLive(area)) return wrong('focusArea', 'not-a-choice');
  if (goal !== undefined && !area.goals.some(({ id }) => id === goal)) return wrong('goal', 'other-area');
  if (places.some((id) => kindOfPlace(id, register) === undefined)) return wrong('places', 'not-a-choice');
  if (parent === undefined) return undefined;
  if (!isLive(register.initiative.get(parent))) return wrong('parent', 'not-a-choice');
  return own !== undefined && isBelow(parent, own, register) ? wrong('parent', 'below-itself') : undefined;
}

/** Whether an initiative is another one, or belongs under it over however many steps. */
export function isBelow(id: InitiativeId, above: InitiativeId, register: Register): boolean {
  const passed = new Set<InitiativeId>();
  for (let at: InitiativeId | undefined = id; at !== undefined && !passed.has(at); ) {
    if (at === above) return true;
    passed.add(at);
    at = register.initiative.get(at)?.parent;
  }
  return false;
}

const kindOfPlace = (id: PartyId | string, register: Register): Place['kind'] | undefined =>
  isLive(register.cluster.get(id))
    ? 'cluster'
    : isLive(register.municipality.get(id))
      ? 'municipality'
      : undefined;

/** What is told of an initiative as its fields; what stays as it was (`old`) keeps where it was read. */
export function detailsOf(
  told: ToldOfInitiative,
  old: Initiative | undefined,
  register: Register,
  actor: Actor,
  circumstances: Circumstances,
): Pick<Initiative, 'title' | 'kind' | 'focusArea' | 'goal' | 'parent' | 'description' | 'places'> {
  const { group, focusArea, goal, parent } = told;
  return {
    title: reworded(old?.title, told.name),
    kind: group === old?.kind.group ? old.kind : { group },
    focusArea,
    goal,
    parent,
    description: description(told.description, old?.description, circumstances),
    places: placesOf(told.places, old, (id) => newPlace(id, register, actor, circumstances)),
  };
}

function description(
  told: Prose | undefined,
  before: DatedText | undefined,
  { today }: Circumstances,
): DatedText | undefined {
  if (told === undefined) return undefined;
  const text = reworded(before?.text, told);
  return before && text === before.text ? before : { text, knownFrom: today, evidence: [] };
}

/** Those that were there already come first, as they were. */
function placesOf(
  wanted: readonly PartyId[],
  old: Initiative | undefined,
  made: (id: PartyId) => Place,
): Place[] {
  const isWanted = ({ party }: Place) => wanted.some((id) => id === String(party));
  const kept = old?.places.filter(isWanted) ?? [];
  const isKept = (id: PartyId) => kept.some(({ party }) => String(party) === id);
  return [...kept, ...[...new Set(wanted)].filter((id) => !isKept(id)).map(made)];
}

function newPlace(id: PartyId, register: Register, actor: Actor, circumstances: Circumstances): Place {
  const kind = kindOfPlace(id, register) ?? 'municipality';
  const party = kind === 'cluster' ? clusterId.parse(id) : municipalityId.parse(id);
  return { party, kind, ...reporting(actor, circumstances) };
}
