import { ask } from './buttons';
import { type Ask, type Group, group, line } from './card';
import type { Notice, Option } from './notice';
import type { Wording } from './wording';

/** Options offered at once; more would not be read. */
const most = 4;

/** Characters of a choice that a button still shows whole. */
const buttonCharacters = 40;

/**
 * The choices, each shown once: as buttons where all of them are short, else as rows, which show long names
 * whole.
 */
export function choices(
  options: readonly Option[],
  wording: Wording,
  heading = wording.text('notice.options'),
): { groups: Group[]; buttons: Ask[] } {
  const offered = options
    .slice(0, most)
    .map(({ label, question }) => ({ name: wording.name(label), question }));
  if (offered.every(({ name }) => name.length <= buttonCharacters))
    return { groups: [], buttons: offered.map(({ name, question }) => ask(name, question, wording)) };
  const rows = offered.map(({ name, question }) => line({ title: name, open: ask(name, question, wording) }));
  return { groups: [group(heading, rows)], buttons: [] };
}

/** What a notice offers instead; to questions about someone's health, nothing from the register. */
export function optionsOf(notice: Notice): readonly Option[] {
  if (notice.kind === 'clarify' || notice.kind === 'correct') return notice.options;
  if (notice.kind === 'action-unavailable') return notice.about ? [notice.about] : [];
  if (notice.kind === 'out-of-scope' && notice.topic === 'health-advice') return [];
  return 'nearest' in notice ? notice.nearest : [];
}
