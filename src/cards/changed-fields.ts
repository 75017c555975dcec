import { type ChangedDocument, type Json, same } from '../domain/change';
import { fieldNamed } from '../domain/fields';
import { type RecordType, recordOfDocument } from '../domain/record';
import { movedInList } from '../lib/moved-in-list';
import { dotted } from './card';
import { type Names, silent, valueInWords } from './values';
import { clip, type Wording } from './wording';

/** Fields that only say again what a record of a type is about. */
const saidAbove: { readonly [T in RecordType]?: readonly string[] } = {
  plan: ['goal'],
  report: ['goal', 'stage'],
  feed: ['locale'],
};

/** What a field held before and after, in words; an empty text where it held nothing. */
export interface ChangedField {
  label: string;
  before: string;
  after: string;
}

/** The fields of a document that say something to people, in words. */
export function changedFields(
  { document, fields }: ChangedDocument,
  names: Names,
  wording: Wording,
): ChangedField[] {
  const { type, id = '' } = recordOfDocument(document) ?? {};
  return Object.entries(fields).flatMap(([field, { before, after }]) => {
    const name = fieldNamed(field);
    // A type may have words of its own: the state of an approval is no task's.
    // The text of a report is called as its stage, which ends its id.
    const own = type === 'report' ? id.slice(id.lastIndexOf('.') + 1) : `${type}.${name}`;
    const key = [own, name].find((one) => wording.has(`field.${one}`));
    if (silent.has(name) || key === undefined || (type && saidAbove[type]?.includes(name))) return [];
    const say = (value: Json | undefined, other: Json | undefined) =>
      clip(valueInWords(key, withoutShared(value, other), names, wording), 400);
    const label = wording.text(`field.${key}`);
    const moved = movedInList(before, after);
    if (moved) {
      const told = (how: 'added' | 'removed') =>
        moved[how].length > 0
          ? wording.text(`change.${how}`, { what: clip(valueInWords(key, moved[how], names, wording), 400) })
          : '';
      return [{ label, before: '', after: dotted(told('added'), told('removed')) }];
    }
    const said = {
      label,
      before: say(before, after),
      // That something new is not so, goes without saying.
      after: say(before === undefined && after === false ? undefined : after, before),
    };
    return said.before === said.after ? [] : [said];
  });
}

/** Of a list of parts those that the other list does not hold just so: ten items on an agenda say nothing of one. */
const withoutShared = (value: Json | undefined, other: Json | undefined): Json | undefined =>
  Array.isArray(value) && Array.isArray(other)
    ? value.filter((one) => typeof one !== 'object' || !other.some((there) => same(one, there)))
    : value;
