import { refusalText } from '../../cards/refused';
import type { CommandOf, Refusal } from '../../commands/command';
import { decide } from '../../commands/decide';
import { versionOf } from '../../commands/versions';
import { type Day, dayAt } from '../../domain/day';
import { changeId, partyId } from '../../domain/ids';
import { inLocale } from '../../domain/prose';
import { documentId } from '../../domain/record';
import type { Register } from '../../domain/register';
import { endingOf } from '../../domain/succession';
import { namesNothing } from '../../language/initiative-names';
import { openExecute } from '../../registers/execute';
import { openRegisters } from '../../registers/registers';
import type { Store } from '../../store/store';
import { endingNamed } from '../document/named';
import { counted } from '../in-words';
import { secretariatBy } from './secretariat';
import type { Terminal } from './terminal';

/** Which party ends, from which day on who follows it, and who says so. */
export interface Succession {
  /** By id or name. */
  party: string;
  on: Day;
  /** Those who are there already, by id or name. */
  to: readonly string[];
  /** Names of those to be made. */
  named: readonly string[];
  by: string;
}

/** Ends a body or cluster and hands its work over, as the form in the chat does. */
export async function succeed(
  { party: said, on, to, named, by }: Succession,
  store: Store,
  collaboration: string,
  terminal: Terminal,
): Promise<number> {
  const now = terminal.now();
  const registers = openRegisters(store);
  const register = await registers.newest(collaboration, now);
  const ending = endingNamed(register, said);
  const party = ending.record.id;
  const command: CommandOf<'hand-over'> = {
    kind: 'hand-over',
    type: ending.type,
    party: partyId.parse(party),
    seen: versionOf(register, documentId(ending.type, party)),
    on,
    successors: to.map((one) => partyId.parse(endingNamed(register, one).record.id)),
    names: [...named],
  };
  const change = changeId.parse(`succeed:${party}:${now}`);
  const circumstances = {
    namesNothing,
    at: new Date(now).toISOString(),
    today: dayAt(now),
    change,
    place: undefined,
  };
  const done = await openExecute(store, registers)(
    collaboration,
    { command, decide: (current) => decide(command, current, secretariatBy(by), circumstances) },
    { by, at: circumstances.at, op: change },
    now,
  );
  if (!done.ok) {
    terminal.err(`${inWords(done.refusal, circumstances.today)}\n`);
    return 1;
  }
  const after = await registers.newest(collaboration, now);
  const heirs = endingOf(after, party)?.record.successors ?? [];
  const moved = (after.change.get(change)?.documents.length ?? 1) - 1 - named.length;
  terminal.out(
    `${inLocale(ending.record.name, 'da')} ends; ${heirs.map((id) => nameIn(after, id)).join(', ')} ${heirs.length === 1 ? 'takes' : 'take'} over on ${on}. ${moved > 0 ? counted(moved, 'thing') : 'Nothing'} ${moved === 0 ? 'had to be' : moved === 1 ? 'was' : 'were'} handed over.`,
  );
  return 0;
}

const nameIn = (register: Register, id: string): string => {
  const name = endingOf(register, id)?.record.name;
  return name ? `${inLocale(name, 'da')} (${id})` : id;
};

/** Why it was not done, as the chat says it in English. */
const inWords = (refusal: Refusal, today: Day): string =>
  `${refusal.reason === 'field' ? `${refusal.field}: ` : ''}${refusalText(refusal, 'en', today)}`;
