import { yearOf } from '../domain/day';
import type { Initiative, Order } from '../domain/initiative';
import { isLive } from '../domain/live';
import { orderKey } from '../domain/order-key';
import type { Register } from '../domain/register';
import { type Actor, type Circumstances, type CommandOf, type Decided, refused, wrong } from './command';
import { reporting } from './reporting';
import { unlessSecretariat } from './secretariat-only';

/** How many years ahead something can be ordered. */
export const yearsAhead = 4;

/** Puts an order on an initiative, rewrites one, or takes one away. */
export function placeOrder(
  { initiative: id, year, text, order: key, remove = false }: CommandOf<'place-order'>,
  register: Register,
  actor: Actor,
  circumstances: Circumstances,
): Decided {
  const forbidden = unlessSecretariat(actor);
  if (forbidden) return forbidden;
  const initiative = register.initiative.get(id);
  if (!initiative || !isLive(initiative)) return refused({ reason: 'unknown-initiative' });
  const old = initiative.orders.find((one) => orderKey(one) === key);
  if (key !== undefined && !old) return wrong('order', 'gone');
  if (remove) return old ? ordering(initiative, old) : wrong('order', 'missing');
  if (!text) return wrong('text', 'missing');
  const now = yearOf(circumstances.today);
  if (year !== old?.year && (year < now || year > now + yearsAhead)) return wrong('year', 'not-a-choice');
  return ordering(initiative, old, { year, text, ...reporting(actor, circumstances) });
}

/** The initiative with one order in the place of another; a new one comes last. */
function ordering(initiative: Initiative, old: Order | undefined, fresh?: Order): Decided {
  const put = fresh ? [fresh] : [];
  const orders = initiative.orders.flatMap((one) => (one === old ? put : [one]));
  const record = { ...initiative, orders: old ? orders : [...orders, ...put] };
  return { ok: true, put: [{ type: 'initiative', record }] };
}
