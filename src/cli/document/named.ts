import type { BodyId, InitiativeId } from '../../domain/ids';
import type { Prose } from '../../domain/prose';
import type { Register } from '../../domain/register';
import { type Ending, endingOf } from '../../domain/succession';

const folded = (text: string): string => text.trim().toLocaleLowerCase('da-DK');

const isCalled = ({ da, en }: Prose, asked: string): boolean =>
  [da, en].some((name) => name !== undefined && folded(name) === asked);

/** The body or cluster of an id or any of its names; throws what there is to choose from. */
export function endingNamed(register: Register, wanted: string): Ending {
  const asked = folded(wanted);
  const clusters = [...register.cluster.values()];
  const bodies = [...register.body.values()];
  const found =
    endingOf(register, wanted.trim()) ??
    endingOf(
      register,
      [
        ...clusters.map(({ id, name, names }) => ({ id, name, names })),
        ...bodies.map(({ id, name, abbreviations }) => ({ id, name, names: abbreviations })),
      ].find(({ name, names }) => isCalled(name, asked) || names.some((one) => folded(one) === asked))?.id ??
        '',
    );
  if (found) return found;
  const near = [...clusters, ...bodies].filter(({ id, name }) =>
    folded(`${id} ${name.da} ${name.en}`).includes(asked),
  );
  const shown = near.length > 0 ? near : [...clusters, ...bodies];
  const more = shown.length > 8 ? ` and ${shown.length - 8} others` : '';
  const ids = shown.slice(0, 8).map(({ id }) => id);
  throw new Error(`The register knows no body or cluster "${wanted}": there are ${ids.join(', ')}${more}.`);
}

/** The body of an id, a short name or a name; throws what there is to choose from. */
export function bodyNamed(register: Register, wanted: string): BodyId {
  const asked = folded(wanted);
  const all = [...register.body.values()];
  const found =
    all.find(({ id }) => id === asked) ??
    all.find(({ abbreviations }) => abbreviations.some((short) => folded(short) === asked)) ??
    all.find(({ name }) => isCalled(name, asked));
  if (found) return found.id;
  const short = all.flatMap(({ abbreviations: [first] }) => first ?? []).slice(0, 8);
  throw new Error(`The register knows no body "${wanted}": there are ${short.join(', ')} and others.`);
}

/** The initiative of an id or a title; throws those that sound like it. */
export function initiativeNamed(register: Register, wanted: string): InitiativeId {
  const asked = folded(wanted);
  const all = [...register.initiative.values()];
  const found =
    register.initiative.get(wanted.trim()) ??
    all.find(({ title }) => isCalled(title, asked)) ??
    all.find(({ aliases }) => aliases.some((alias) => folded(alias) === asked));
  if (found) return found.id;
  const near = all
    .filter(({ id, title }) => folded(`${id} ${title.da} ${title.en}`).includes(asked))
    .slice(0, 5);
  const hint = near.length > 0 ? ` Did you mean ${near.map(({ id }) => id).join(' or ')}?` : '';
  throw new Error(`The register knows no initiative "${wanted}".${hint}`);
}
