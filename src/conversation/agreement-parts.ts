import type { Register } from '../domain/register';

/** The parts of an agreement of which the register holds something. */
export function partsHeld(register: Register, id: string): string[] {
  const agreement = register.agreement.get(id);
  if (!agreement) return [];
  const areas = [...register.area.values()].filter((area) => area.agreement === agreement.id);
  const goals = areas.flatMap((area) => area.goals);
  const held: [string, boolean][] = [
    ['overview', true],
    ['validity', true],
    ['visions', agreement.visions.length > 0],
    ['principles', agreement.principles.length > 0],
    ['focus-areas', areas.length > 0],
    ['goals', goals.length > 0],
    ['indicators', goals.some(({ indicators }) => indicators.length > 0)],
    ['national-goals', agreement.nationalGoals.length > 0],
    ['national-indicators', agreement.nationalIndicators.length > 0],
    ['follow-up', agreement.followUp.length > 0],
    ['parties', agreement.parties.length > 0],
  ];
  return held.flatMap(([part, has]) => (has ? [part] : []));
}
