import type { NamedParty } from '../domain/body';
import { inLocale, type Prose } from '../domain/prose';

/** How the register itself tells what follows from approvals: a status nobody has written. */

/** "Sendt til godkendelse hos 21 parter." */
export const sentOutTo = (parties: readonly NamedParty[]): Prose => {
  const [only] = parties;
  return parties.length === 1 && only
    ? both(
        only.name,
        (name) => `Sendt til godkendelse hos ${name}.`,
        (name) => `Sent to ${name} for approval.`,
      )
    : {
        da: `Sendt til godkendelse hos ${parties.length} parter.`,
        en: `Sent to ${parties.length} parties for approval.`,
      };
};

/** "Godkendt af alle 21 parter." */
export const approvedBy = (parties: readonly NamedParty[]): Prose => {
  const [only] = parties;
  if (parties.length === 1 && only)
    return both(
      only.name,
      (name) => `Godkendt af ${name}.`,
      (name) => `Approved by ${name}.`,
    );
  return parties.length === 2
    ? { da: 'Godkendt af begge parter.', en: 'Approved by both parties.' }
    : {
        da: `Godkendt af alle ${parties.length} parter.`,
        en: `Approved by all ${parties.length} parties.`,
      };
};

/** "Ikke længere godkendt af alle: 20 af 21 parter har godkendt." */
export const noLongerApproved = (count: number, total: number): Prose =>
  total === 1
    ? { da: 'Ikke længere godkendt.', en: 'No longer approved.' }
    : {
        da: `Ikke længere godkendt af alle: ${count} af ${total} parter har godkendt.`,
        en: `No longer approved by all: ${count} of ${total} parties have approved.`,
      };

const both = (name: Prose, da: (name: string) => string, en: (name: string) => string): Prose => ({
  da: da(inLocale(name, 'da')),
  en: en(inLocale(name, 'en')),
});
