import { inLocale, type Prose } from '../domain/prose';

/** What is told of a body or cluster that was made to take over, until somebody says more: "Afløser SSU." */
export const takesOverFrom = (name: Prose): Prose => ({
  da: `Afløser ${inLocale(name, 'da')}.`,
  en: `Takes over from ${inLocale(name, 'en')}.`,
});
