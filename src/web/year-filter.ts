import type { Wording } from '../cards/wording';
import type { LinkTargetOf } from '../domain/link-target';
import type { Prose } from '../domain/prose';
import type { YearItem } from '../queries/answer';
import { type Html, html } from './html';
import type { Visit } from './visit';
import { chosenIn, type FilterField, filterFields } from './year-narrowed';

/** The form that narrows the page down: it needs no script, and what is chosen stands in the address. */
export function yearFilter(
  visit: Visit<LinkTargetOf<'year'>>,
  allowed: readonly YearItem[],
  words: Wording,
): Html | undefined {
  if (allowed.length === 0) return undefined;
  const { register } = visit;
  const chosen = chosenIn(visit);
  const options: Record<FilterField, readonly { id: string; name: Prose }[]> = {
    body: bodiesIn(visit, allowed),
    cluster: [...register.cluster.values()],
    area: [...register.area.values()].map(({ id, title }) => ({ id, name: title })),
  };
  return html`<form method="get">
<fieldset>
<legend>${words.text('web.year.narrow')}</legend>
${filterFields.map((field) => select(field, options[field], chosen[field], words))}
<button type="submit">${words.text('web.year.show')}</button>
${Object.keys(chosen).length > 0 ? html`<a href="?">${words.text('web.year.show-all')}</a>` : undefined}
</fieldset>
</form>`;
}

/** The bodies that meet in the year: a choice that shows nothing is none. */
function bodiesIn({ register }: Pick<Visit, 'register'>, allowed: readonly YearItem[]) {
  const meeting = new Set<string>(
    allowed.flatMap(({ due }) => (due.kind === 'meeting' ? [due.meeting.body] : [])),
  );
  return [...register.body.values()].filter(({ id }) => meeting.has(id));
}

const select = (
  field: FilterField,
  options: readonly { id: string; name: Prose }[],
  chosen: string | undefined,
  words: Wording,
): Html => html`<label>${words.text(`web.year.${field}`)}
<select name="${field}">
<option value="">${words.text('web.year.any')}</option>
${options.map(({ id, name }) =>
  id === chosen
    ? html`<option value="${id}" selected>${words.name(name)}</option>`
    : html`<option value="${id}">${words.name(name)}</option>`,
)}
</select>
</label>
`;
