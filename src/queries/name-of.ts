import { digestName } from '../domain/digest-name';
import { goalIn, indicatorIn } from '../domain/goals';
import type { Prose } from '../domain/prose';
import { type AnyRecord, type RecordType, recordTypes } from '../domain/record';
import type { Register } from '../domain/register';
import { remindedThing } from '../domain/reminded-thing';

/** What a record is called. */
export function calledIn(register: Register, { type, record }: AnyRecord): Prose | undefined {
  switch (type) {
    case 'initiative':
    case 'meeting':
    case 'agreement':
    case 'area':
      return record.title;
    case 'body':
    case 'cluster':
    case 'term':
      return record.name;
    case 'municipality':
    case 'person':
      return { da: record.name };
    case 'source':
      return { da: record.title };
    case 'status':
    case 'approval':
    case 'implementation':
      return register.initiative.get(record.initiative)?.title;
    case 'task':
      return record.what;
    case 'milestone':
      return record.label;
    case 'decision':
      return record.outcome;
    case 'fact':
      return record.topic;
    case 'rule':
      return register.body.get(record.body)?.name;
    case 'plan':
    case 'report':
      return goalText(register, record.goal);
    case 'measurement':
      return indicatorText(register, record.indicator);
    case 'feed':
      return record.of.kind === 'party' ? nameOfId(register, record.of.party) : undefined;
    case 'subscription':
      return digestName(register, record.about);
    case 'limit':
    case 'change':
      return undefined;
  }
}

/** What the record with a type and id is called, `undefined` where there is none. */
export function nameOf(register: Register, type: RecordType, id: string): Prose | undefined {
  const record = register[type].get(id);
  return record && calledIn(register, { type, record } as AnyRecord);
}

/** What an id stands for, whatever it is of. */
export function nameOfId(register: Register, id: string): Prose | undefined {
  const type = recordTypes.find((one) => one !== 'change' && register[one].has(id));
  return (
    (type && nameOf(register, type, id)) ??
    goalText(register, id) ??
    indicatorText(register, id) ??
    remindedThing(register, id)
  );
}

const goalText = (register: Register, id: string): Prose | undefined => goalIn(register, id)?.goal.text;
const indicatorText = (register: Register, id: string): Prose | undefined =>
  indicatorIn(register, id)?.indicator.text;
