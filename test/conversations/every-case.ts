import { type CommandKind, command } from '../../src/commands/command';
import type { Field } from '../../src/commands/form';
import { formMaker } from '../../src/commands/forms';
import { type Locale, locale as locales } from '../../src/domain/prose';
import { everyAbout, everyCommand, staged } from '../cards/change-material';
import { drawnNow, signe } from '../support/changing';
import { impossible, whenDecided } from './when-decided';

const always = ['done', 'refused:not-allowed', 'repeated', 'undone', 'undo-refused'];
const contested = ['conflict', 'keep-mine', 'keep-theirs', 'together'];

const stage = staged();
for (const one of everyCommand) stage.changed(drawnNow(one, stage.register) as never);

const kinds = command.options.map(({ shape }) => shape.kind.value);

/** Everything that has to come of each kind of command in some conversation of a language: "update-status done". */
export const everyCase: readonly string[] = kinds.flatMap((kind) => {
  const cases = new Set([...always, ...whenDecided[kind], ...fromForm(kind)]);
  return [...cases].filter((one) => !(one in (impossible[kind] ?? {}))).map((one) => `${kind} ${one}`);
});

/** What reading a kind's form can find, learnt by filling in what cannot be; and whether others can get in between. */
function fromForm(kind: CommandKind): string[] {
  const about = kind in everyAbout ? everyAbout[kind as keyof typeof everyAbout] : undefined;
  const maker = formMaker(kind);
  if (!about || !maker) return [];
  const { register, today } = stage;
  const drawn = maker.draw(about, {
    register,
    actor: signe,
    today,
    locale: 'da',
    place: { id: 'chat', kind: 'personal' },
  });
  if (!drawn?.ok) throw new Error(`${kind} cannot be drawn.`);
  const { fields, seen } = drawn.form;
  const values = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
  const problemsOf = (field: Field, text: string): string[] => {
    const read = maker.read(about, seen, { ...values, [field.name]: text }, 'da');
    const problem = read && !read.ok ? read.problems[field.name] : undefined;
    return problem ? [`problem:${field.name}:${problem}`] : [];
  };
  const isTyped = fields.some(({ control }) => control === 'line' || control === 'text');
  return [
    ...fields.flatMap((field) => impossibleIn(field).flatMap((text) => problemsOf(field, text))),
    ...(isTyped ? ['personal-number'] : []),
    ...(seen === undefined ? [] : contested),
  ];
}

/** What people can put into a field and should not; of choices, a card of ours sends only what it offers. */
function impossibleIn(field: Field): string[] {
  if ('most' in field) return ['', 'x'.repeat(field.most + 1)];
  return field.control === 'day' || field.control === 'number' ? ['', 'snart'] : [''];
}

/** Why a change could not be taken back, each of at least so many kinds of commands. */
const reasons = ['not-allowed', 'too-late', 'built-upon', 'already-undone'];
const leastKinds = 2;

/** What of all that did not come about in the conversations of a language. */
export function missingOf(locale: Locale, happened: ReadonlySet<string>): string[] {
  const cases = everyCase.filter((one) => !isAmong(one, happened));
  const rare = reasons.filter(
    (reason) => [...happened].filter((one) => one.endsWith(` undo-refused:${reason}`)).length < leastKinds,
  );
  return [...cases, ...rare.map((reason) => `${leastKinds} kinds undo-refused:${reason}`)].map(
    (one) => `${locale} ${one}`,
  );
}

function isAmong(one: string, happened: ReadonlySet<string>): boolean {
  if (one.endsWith(' undo-refused')) return [...happened].some((seen) => seen.startsWith(`${one}:`));
  if (!one.endsWith(' personal-number')) return happened.has(one);
  const [kind = ''] = one.split(' ');
  return [...happened].some(
    (seen) => seen.startsWith(`${kind} problem:`) && seen.endsWith(':personal-number'),
  );
}

export const languages = locales.options;
