import { type Command, type CommandOf, command as commandSchema, type Refusal } from '../commands/command';
import { decide } from '../commands/decide';
import { dayAt } from '../domain/day';
import type { ChangeId } from '../domain/ids';
import { namesNothing } from '../language/initiative-names';
import type { Desk } from './desk';
import type { Said } from './occasion';

/** What was done: the command that was carried out under this `op`, where it is a repeat by an earlier press. */
export interface Done<C extends Command = Command> {
  command: C;
  change: ChangeId;
  isRepeat: boolean;
}

export type CarriedOut<C extends Command> = ({ ok: true } & Done<C>) | { ok: false; refusal: Refusal };

/** Decides and commits what somebody wants. */
export async function carryOut<K extends Command['kind']>(
  { event, register, now }: Said,
  desk: Desk,
  op: string,
  wanted: CommandOf<K>,
): Promise<CarriedOut<CommandOf<K>>> {
  const actor = desk.actorOf(event.actor, register);
  const change = desk.changeIdOf(actor, op);
  const { id, kind, tenant } = event.place;
  const result = await desk.execute(
    wanted as Command,
    // Roles are looked up anew: they may have been taken away a moment ago.
    (current) =>
      decide(wanted as Command, current, desk.actorOf(event.actor, current), {
        namesNothing,
        at: new Date(now).toISOString(),
        today: dayAt(now),
        change,
        place: { id, kind },
        tenant,
      }),
    actor,
    change,
    now,
  );
  if (!result.ok) return result;
  const { isRepeat } = result;
  // An earlier press may have carried something else; it was remembered as what anybody could have written there.
  const command = isRepeat ? (commandSchema.parse(result.command) as CommandOf<K>) : wanted;
  return { ok: true, command, change, isRepeat };
}
