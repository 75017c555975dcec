import type { Initiative, Order } from './initiative';
import { statusesOf } from './live';
import { inLocale, type Prose } from './prose';
import type { Register } from './register';
import { sameWords } from './same-words';
import type { ToldInPlan } from './work-plan';

/**
 * What a work plan tells, with the Danish text of everything it says in the register's other language: who sends an
 * English document back as it is tells nothing new. A text that somebody wrote stays as they wrote it.
 */
export function inDanish(told: ToldInPlan, register: Register, initiative: Initiative): ToldInPlan {
  const { title, status, orders } = told;
  const statuses = statusesOf(register, initiative.id).map(({ text }) => text);
  return {
    ...told,
    ...(title === undefined ? {} : { title: danishOf(title, [initiative.title]) }),
    ...(status === undefined ? {} : { status: danishOf(status, statuses.reverse()) }),
    ...(orders === undefined ? {} : { orders: danishOrders(orders, initiative.orders) }),
  };
}

/** The Danish of the text that says the same words in one of its languages. */
function danishOf(text: string, known: readonly Prose[]): string {
  const same = (one: string | undefined): boolean => one !== undefined && sameWords(one) === sameWords(text);
  if (known.some(({ da }) => same(da))) return text;
  const found = known.find(({ en }) => same(en));
  return found ? inLocale(found, 'da') : text;
}

type Told = NonNullable<ToldInPlan['orders']>;

/** Orders are told one by one, or all those of a year in one text. */
function danishOrders(told: Told, known: readonly Order[]): Told {
  return [...new Set(told.map(({ year }) => year))].flatMap((year): Told => {
    const texts = known.filter((one) => one.year === year).map(({ text }) => text);
    const own = told.filter((one) => one.year === year);
    const together = (all: readonly string[]): string => sameWords(all.join(' '));
    const isAll = together(own.map(({ text }) => text)) === together(texts.map((one) => inLocale(one, 'en')));
    return isAll
      ? texts.map((one) => ({ year, text: inLocale(one, 'da') }))
      : own.map(({ text }) => ({ year, text: danishOf(text, texts) }));
  });
}
