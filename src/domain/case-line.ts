import type { Body } from './body';
import type { BodyId } from './ids';
import { isLive } from './live';
import type { Register } from './register';

/** How a body says that its cases go on to another. */
const preparing = 'prepares-cases-for';

/** The bodies a case passes through that one of them takes up: those that prepare it, itself, and those it prepares for. */
export function lineThrough(register: Register, body: BodyId): BodyId[] {
  const line = [body];
  for (let next = after(register, body); next && !line.includes(next); next = after(register, next))
    line.push(next);
  for (let last = before(register, body); last && !line.includes(last); last = before(register, last))
    line.unshift(last);
  return line;
}

/** The line that leads to an entry into force: through a body that was named, else to whom the last cases are prepared. */
export function lineToForce(register: Register, body?: BodyId): BodyId[] {
  const through = body ?? bodiesOf(register).flatMap(({ id }) => after(register, id) ?? [])[0];
  return through === undefined ? [] : lineThrough(register, through);
}

const bodiesOf = (register: Register): Body[] => [...register.body.values()].filter(isLive);

const after = (register: Register, body: BodyId): BodyId | undefined => {
  const to = register.body.get(body)?.relations.find(({ type }) => type === preparing)?.to;
  return to === undefined ? undefined : bodiesOf(register).find(({ id }) => id === to)?.id;
};

const before = (register: Register, body: BodyId): BodyId | undefined =>
  bodiesOf(register).find(({ relations }) =>
    relations.some(({ type, to }) => type === preparing && to === body),
  )?.id;
