import type { Settings } from './settings';

/** Somebody of the secretariat, as Teams names them. */
export interface SecretariatMember {
  /** The one collaboration they are secretariat of; `undefined` where there is only one. */
  collaboration: string | undefined;
  objectId: string;
  tenant: string;
}

/** Who the secretariat is before it grants roles itself, and where questions without an answer are kept for it. */
export interface DeskSettings {
  secretariat: readonly SecretariatMember[];
  missedQuestions: readonly string[];
}

export const deskOf = (set: Settings): DeskSettings => ({
  secretariat: (set.FREMDRIFT_SECRETARIAT ?? []).map(memberOf),
  missedQuestions: set.FREMDRIFT_MISSED_QUESTIONS ?? localByDefault(set),
});

/** On this machine alone there is nobody to ask first, and whoever tries the program looks for it. */
const localByDefault = (set: Settings): string[] =>
  set.FREMDRIFT_LOCAL === 'on' ? set.FREMDRIFT_COLLABORATIONS.slice(0, 1) : [];

function memberOf(text: string): SecretariatMember {
  const colon = text.indexOf(':');
  const [objectId = '', tenant = ''] = text
    .slice(colon + 1)
    .toLowerCase()
    .split('@');
  return { collaboration: colon < 0 ? undefined : text.slice(0, colon), objectId, tenant };
}

/** What only shows when these settings are seen together with the others. */
export function deskProblems(set: Settings): string[] {
  const { FREMDRIFT_COLLABORATIONS: known, FREMDRIFT_MISSED_QUESTIONS: missed = [] } = set;
  const members = (set.FREMDRIFT_SECRETARIAT ?? []).map(memberOf);
  const there = `FREMDRIFT_COLLABORATIONS names ${known.join(', ')}`;
  const strange = missed.filter((name) => !known.includes(name));
  const strangers = members.flatMap(({ collaboration: name }) =>
    name === undefined || known.includes(name) ? [] : [name],
  );
  const unread = missed.filter(
    (name) => !members.some(({ collaboration }) => (collaboration ?? name) === name),
  );
  return [
    ...strange.map((name) => `FREMDRIFT_MISSED_QUESTIONS: there is no "${name}"; ${there}.`),
    ...strangers.map((name) => `FREMDRIFT_SECRETARIAT: there is no "${name}"; ${there}.`),
    ...(known.length > 1 && members.some(({ collaboration }) => collaboration === undefined)
      ? [
          `FREMDRIFT_SECRETARIAT: there are several collaborations, so say of which: ${known[0]}:objectId@tenantId.`,
        ]
      : []),
    ...(set.FREMDRIFT_LOCAL === 'off' && strange.length === 0 && unread.length > 0
      ? [
          `FREMDRIFT_SECRETARIAT: missing for ${unread.join(', ')}, so nobody could read the questions FREMDRIFT_MISSED_QUESTIONS keeps there; name somebody as objectId@tenantId.`,
        ]
      : []),
  ];
}
