import { isLive } from '../domain/live';
import { takenBackBy } from '../domain/taken-back';
import { remindsOf, requestsOf, roundCommand, roundOf } from '../domain/update-round';
import type { RoundLine } from './answer';
import { idsOf, type Query } from './found';
import { listed } from './paging';

/** A round of requests for a status: who has answered, and who still owes an answer, the latter first. */
export const updateRound: Query<'update-round'> = ({ register }, question) => {
  const round = roundOf(register, question.round);
  if (!round) return undefined;
  const lines = requestsOf(register, round).flatMap(({ initiative: id, person, answer }): RoundLine[] => {
    const initiative = register.initiative.get(id);
    if (!initiative || !isLive(initiative)) return [];
    const told = answer && { by: answer.by.name, on: answer.knownFrom };
    return [{ initiative, person: register.person.get(person)?.name ?? '', answer: told }];
  });
  const open = lines.filter(({ answer }) => answer === undefined);
  const answered = lines.filter(({ answer }) => answer !== undefined);
  const reminder = [...register.change.values()].findLast(
    (one) =>
      one.command === roundCommand &&
      remindsOf(one) === round.id &&
      takenBackBy(register, one.id) === undefined,
  );
  const before = round.documents.find(({ fields }) => fields.meeting)?.fields.meeting?.after;
  return {
    found: true,
    about: { initiatives: idsOf(lines.map(({ initiative }) => initiative)) },
    evidence: [],
    payload: {
      by: round.by.name,
      on: round.knownFrom,
      meeting: typeof before === 'string' ? register.meeting.get(before)?.title : undefined,
      answered: answered.length,
      isGone: takenBackBy(register, round.id) !== undefined,
      reminded: reminder?.knownFrom,
      list: listed([...open, ...answered], question.page),
      missing: [...new Set(open.map(({ person }) => person))],
    },
  };
};
