import type { BodyId, InitiativeId } from '../../domain/ids';
import { inLocale } from '../../domain/prose';
import type { Register } from '../../domain/register';

const folded = (text: string): string => text.trim().toLocaleLowerCase('da-DK');

/** The body of an id, a short name or a name; throws what there is to choose from. */
export function bodyNamed(register: Register, wanted: string): BodyId {
  const asked = folded(wanted);
  const all = [...register.body.values()];
  const found =
    all.find(({ id }) => id === asked) ??
    all.find(({ abbreviations }) => abbreviations.some((short) => folded(short) === asked)) ??
    all.find(({ name }) => folded(inLocale(name, 'da')) === asked);
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
    all.find(({ title }) => folded(inLocale(title, 'da')) === asked) ??
    all.find(({ aliases }) => aliases.some((alias) => folded(alias) === asked));
  if (found) return found.id;
  const near = all
    .filter(({ id, title }) => folded(`${id} ${title.da} ${title.en}`).includes(asked))
    .slice(0, 5);
  const hint = near.length > 0 ? ` Did you mean ${near.map(({ id }) => id).join(' or ')}?` : '';
  throw new Error(`The register knows no initiative "${wanted}".${hint}`);
}
