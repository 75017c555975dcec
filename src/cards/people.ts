import type { AnswerOf } from '../queries/answer';
import { pageSize } from '../queries/answer';
import { ask, helpButton, paging } from './buttons';
import { type Ask, dotted, line, type Page, page } from './card';
import { capital, clip, type Wording } from './wording';

type People = AnswerOf<'people'>;
type One = People['list']['items'][number];

/** Roles told of each person; more are counted. */
const mostRoles = 4;

function personLine({ name, grants }: One, wording: Wording) {
  const roles = grants.map(({ role, what, configured }) =>
    capital(
      dotted(
        wording.text(`value.role.${role}`),
        what && clip(wording.name(what), 100),
        configured && wording.text('people.configured'),
      ),
    ),
  );
  const told = [...new Set(roles)];
  const left = told.length - mostRoles;
  return line({
    title: name === undefined ? wording.text('people.unnamed') : clip(name, 120),
    details: [
      ...(told.length > 0 ? told.slice(0, mostRoles) : [wording.text('people.reads')]),
      left > 0 ? wording.count('change.more', left) : undefined,
    ],
  });
}

/** Who may change what, by name and role. */
export function peoplePage(answer: People, wording: Wording): Page {
  const { list, question, names, onlySecretariat } = answer;
  const id = question.initiative ?? question.cluster ?? question.party;
  const name = id === undefined ? undefined : names[id];
  return page({
    title: wording.text(id === undefined ? 'people.title' : 'people.title-of'),
    subtitle: name ? clip(wording.name(name), 200) : '',
    lead: [
      onlySecretariat ? wording.text('people.only-secretariat') : undefined,
      list.total === 0 && !onlySecretariat
        ? wording.text(question.role ? 'people.none-of-role' : 'people.none')
        : undefined,
    ],
    groups: [
      { heading: '', tone: 'default', note: '', lines: list.items.map((one) => personLine(one, wording)) },
    ],
    actions: [...paging(list, question, pageSize, wording), backTo(answer, wording), helpButton(wording)],
  });
}

/** Back to what the people may change. */
function backTo({ question, names }: People, wording: Wording): Ask | undefined {
  const { initiative, cluster } = question;
  const name = names[initiative ?? cluster ?? ''];
  if (!name) return undefined;
  const title = wording.text('button.open', { name: clip(wording.name(name), 40) });
  if (initiative) return ask(title, { kind: 'initiative', initiative, aspect: 'status' }, wording);
  return cluster && ask(title, { kind: 'cluster', cluster }, wording);
}
