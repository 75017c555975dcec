import { addDays, type Day } from '../domain/day';
import { isLive } from '../domain/live';
import type { AnyRecord } from '../domain/record';
import type { Register } from '../domain/register';
import { type Ending, endingOf, hasEnded } from '../domain/succession';
import { type Actor, type Circumstances, type CommandOf, type Decided, refused, wrong } from './command';
import { takesOverFrom } from './hand-over-words';
import { mostHandedOver, workOf } from './hand-over-work';
import { slugOf } from './initiative-id';
import { unlessSecretariat } from './secretariat-only';
import { takenName } from './taken-name';

/**
 * Ends a body or cluster and hands its work over. What is dated before that day stays with it; so does what has no
 * date, until the day has come and it is handed over once more. Rights are nobody's to inherit: they are granted anew.
 */
export function handOver(
  { type, party: id, on, successors, names }: CommandOf<'hand-over'>,
  register: Register,
  actor: Actor,
  { today, change }: Circumstances,
): Decided {
  const forbidden = unlessSecretariat(actor);
  if (forbidden) return forbidden;
  const ending = endingOf(register, id);
  if (ending?.type !== type || !isLive(ending.record)) return refused({ reason: 'not-there' });
  const { from } = ending.record.valid;
  if (from !== null && on <= from) return wrong('on', 'before-start');
  if (successors.length + names.length === 0) return wrong('successors', 'missing');
  if (!successors.every((next) => canFollow(register, ending, next, on)))
    return wrong('successors', 'not-a-choice');
  const taken = takenName(register, names, id);
  if (taken) return refused(taken);
  const made = names.map((name) => successorOf(ending, name, register, change, { on, today }));
  const heirs = [...successors, ...made.map(({ record }) => record.id)];
  const ended = {
    ...ending.record,
    valid: { from, to: addDays(on, -1) },
    successors: heirs,
  };
  const work = workOf(register, ending.record.id, heirs, { on, today }).slice(0, mostHandedOver);
  return { ok: true, put: [{ type, record: ended } as AnyRecord, ...made, ...work] };
}

/** Whether something there already can take over: of the same type, there on that day, and not waiting for this one. */
function canFollow(register: Register, { type, record }: Ending, id: string, on: Day): boolean {
  const next = endingOf(register, id);
  return (
    next?.type === type &&
    isLive(next.record) &&
    id !== record.id &&
    !hasEnded(next.record, on) &&
    !leadsTo(register, id, record.id)
  );
}

/** Whether who takes over from one, over however many steps, is another. */
function leadsTo(register: Register, from: string, to: string, past: readonly string[] = []): boolean {
  if (past.includes(from)) return false;
  return (endingOf(register, from)?.record.successors ?? []).some(
    (next) => next === to || leadsTo(register, next, to, [...past, from]),
  );
}

/** A new one of the same type, known by its name alone. */
function successorOf(
  { type, record }: Ending,
  name: string,
  register: Register,
  change: string,
  { on, today }: { on: Day; today: Day },
): Extract<AnyRecord, { type: 'body' | 'cluster' }> {
  const base = slugOf(name) || type;
  const id =
    endingOf(register, base) || register.municipality.has(base)
      ? `${base}-${slugOf(change).slice(-12)}`
      : base;
  const told = takesOverFrom(record.name);
  const common = {
    id,
    name: { da: name },
    valid: { from: on, to: null },
    successors: [],
    knownFrom: today,
    evidence: [],
  };
  const made =
    type === 'cluster'
      ? { ...common, names: [name], subgroups: told }
      : {
          ...common,
          abbreviations: [],
          level: record.level,
          type: record.type,
          role: { text: told, knownFrom: today, evidence: [] },
          members: [],
          people: [],
          relations: [{ type: 'successor-of', to: record.id, basis: 'explicit' }],
          notes: [],
        };
  return { type, record: made } as unknown as Extract<AnyRecord, { type: 'body' | 'cluster' }>;
}
