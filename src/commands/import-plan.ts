import type { InitiativeId } from '../domain/ids';
import type { Initiative } from '../domain/initiative';
import { isPersonalNumberIn } from '../domain/masking';
import { fieldsToChange, type PlanItem, stateOf } from '../domain/plan-item';
import type { PlanOrigin } from '../domain/plan-place';
import type { Register } from '../domain/register';
import { liveInitiative, plannedNow, samePlanned } from '../domain/work-plan';
import { type Actor, type Circumstances, type Decided, type Outcome, refused } from './command';
import { belongingRefusal } from './initiative-details';
import { initiativeIdOf } from './initiative-id';
import { titleRefusal } from './initiative-title';
import { inWords, toldInitiative, toldStatus } from './plan-records';
import { recorded } from './recorded';
import { reporting } from './reporting';
import { unlessSecretariat } from './secretariat-only';

/** The name under which a row that is taken in stands on record. */
export const importing = { kind: 'import-plan' } as const;

/**
 * What taking in one row of a work plan comes to: a change like any other, which says where it was read. It is no
 * command that a card could carry: rows come from files alone. A row in doubt changes nothing; neither does one whose
 * fields somebody changed since it was compared.
 */
export function importRow(
  item: PlanItem,
  origin: PlanOrigin,
  register: Register,
  actor: Actor,
  circumstances: Circumstances,
): Outcome {
  const decided = decideRow(item, origin, register, actor, circumstances);
  return recorded(decided, importing, register, actor, circumstances);
}

function decideRow(
  item: PlanItem,
  origin: PlanOrigin,
  register: Register,
  actor: Actor,
  circumstances: Circumstances,
): Decided {
  const forbidden = unlessSecretariat(actor);
  if (forbidden) return forbidden;
  if (stateOf(item) === 'unclear') return refused({ reason: 'nothing-changed' });
  if (Object.values(item.told).some((one) => typeof one === 'string' && isPersonalNumberIn(one)))
    return refused({ reason: 'personal-number' });
  const made =
    item.initiative === undefined
      ? created(item, register, actor, circumstances)
      : changed(item, item.initiative, register);
  if (!made.ok) return made;
  const { initiative, isNew } = made;
  const record = isNew ? initiative : toldInitiative(initiative, item.told, actor, circumstances);
  return {
    ok: true,
    put: [
      { type: 'initiative', record },
      ...toldStatus(register, initiative.id, item.told, origin, actor, circumstances),
    ],
    imported: origin,
  };
}

type Made = { ok: true; initiative: Initiative; isNew: boolean } | Extract<Decided, { ok: false }>;

/** The initiative as it is, where what the row changes still stands as it stood when the row was compared. */
function changed(item: PlanItem, id: InitiativeId, register: Register): Made {
  const initiative = liveInitiative(register, id);
  if (!initiative) return refused({ reason: 'unknown-initiative' });
  const now = plannedNow(register, initiative);
  const fields = fieldsToChange(item);
  if (fields.every((field) => samePlanned(field, item.told, now)))
    return refused({ reason: 'nothing-changed' });
  const overtaken = fields.some((field) => !samePlanned(field, item.before, now));
  const since = register.changes.get(`about:${id}`)?.slice(-1) ?? [];
  return overtaken ? refused({ reason: 'conflict', changes: since }) : { ok: true, initiative, isNew: false };
}

/** A new initiative, as the form would make it. */
function created({ told }: PlanItem, register: Register, actor: Actor, circumstances: Circumstances): Made {
  const { title = '', area, goal } = told;
  // Where it belongs is asked while a row is in doubt.
  if (area === undefined) return refused({ reason: 'nothing-changed' });
  const name = inWords(told, title);
  const details = { name, group: 'other' as const, focusArea: area, goal, places: [] };
  const refusal =
    titleRefusal(name, 'name', undefined, register, circumstances) ??
    belongingRefusal(details, undefined, register);
  if (refusal) return refusal;
  const bare: Initiative = {
    id: initiativeIdOf(name, register, circumstances.change),
    title: name,
    kind: { group: 'other' },
    aliases: [],
    related: [],
    focusArea: area,
    goal,
    involved: [],
    actors: [],
    places: [],
    parts: [],
    orders: [],
    ...reporting(actor, circumstances),
  };
  const { title: _title, ...rest } = told;
  return { ok: true, initiative: toldInitiative(bare, rest, actor, circumstances), isNew: true };
}
