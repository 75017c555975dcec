import { z } from 'zod';
import { lineThrough } from '../../domain/case-line';
import { type ChainRule, chainRuleOf } from '../../domain/chain-rule';
import type { LeadTime } from '../../domain/deadline-rule';
import { assumedRule, ruleOf } from '../../domain/deadlines';
import { type BodyId, bodyId } from '../../domain/ids';
import { documentId } from '../../domain/record';
import { type Problem, refused } from '../command';
import { one } from '../filled';
import type { Choice, Field } from '../form';
import { formOf } from '../form-of';
import { isSecretariat } from '../rights';
import { secretariatOnly } from '../secretariat-only';
import { versionOf } from '../versions';

const missing: Problem = 'missing';
const notWhole: Problem = 'not-whole-days';
const count = z
  .string()
  .trim()
  .min(1, missing)
  .regex(/^\d{1,3}$/, notWhole)
  .transform(Number)
  .refine((days) => days <= 365, notWhole);
const wholeOrNone = (digits: RegExp, most: number, problem: Problem) =>
  z
    .string()
    .trim()
    .refine((text) => text === '' || (digits.test(text) && Number(text) <= most), problem)
    .transform((text) => (text === '' ? undefined : Number(text)));
const days = wholeOrNone(/^\d{1,3}$/, 365, notWhole);
const monthsOrNone = wholeOrNone(/^\d{1,2}$/, 60, 'not-whole-months');
const unit = one(z.enum(['working-days', 'days']));

const units: Choice[] = [
  { value: 'working-days', label: { text: 'lead.unit.working-days' } },
  { value: 'days', label: { text: 'lead.unit.days' } },
];
const fieldsOf = (name: 'paper' | 'agenda', lead: LeadTime): Field[] => [
  { name: `${name}Count`, control: 'number', value: String(lead.count), required: true },
  { name: `${name}Unit`, control: 'choice', value: lead.unit, required: true, choices: units },
];

/** What is reckoned with beside the meetings themselves: before the first body of a line, and after the last of several. */
const partsOf = (line: readonly BodyId[], id: BodyId): (keyof ChainRule)[] => [
  ...(line[0] === id ? (['draft'] as const) : []),
  ...(line.length > 1 && line.at(-1) === id ? (['approvalMonths', 'rolloutMonths'] as const) : []),
];

function chainField(part: keyof ChainRule, chain: ChainRule): Field {
  const [name, value] = part === 'draft' ? ['draftDays', chain.draft.takes.count] : [part, chain[part].takes];
  return { name, control: 'number', value: String(value) };
}

/** The rule of a body: the one that was set, else the assumed one, which is said to be so. */
export const setDeadlineRuleForm = formOf({
  kind: 'set-deadline-rule',
  about: z.object({ body: bodyId }),
  filled: z.object({
    paperCount: count,
    paperUnit: unit,
    agendaCount: count,
    agendaUnit: unit,
    draftDays: days,
    approvalMonths: monthsOrNone,
    rolloutMonths: monthsOrNone,
  }),
  draw({ body: id }, { register, actor }) {
    const body = register.body.get(id);
    if (!isSecretariat(actor)) return secretariatOnly;
    if (!body) return refused({ reason: 'not-there' });
    const { paper, agenda, assumed } = ruleOf(register, id) ?? assumedRule;
    const chain = chainRuleOf(register, id);
    const parts = partsOf(lineThrough(register, id), id);
    const isPartAssumed = parts.some((part) => chain[part].assumed);
    return {
      subject: body.name,
      seen: versionOf(register, documentId('rule', id)),
      hints: [
        'form.set-deadline-rule.hint',
        ...(assumed
          ? ['form.set-deadline-rule.assumed']
          : isPartAssumed
            ? ['form.set-deadline-rule.chain-assumed']
            : []),
      ],
      fields: [
        ...fieldsOf('paper', paper),
        ...fieldsOf('agenda', agenda),
        ...parts.map((part) => chainField(part, chain)),
      ],
    };
  },
  read: (filled) => filled,
});
